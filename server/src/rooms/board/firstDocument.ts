import { firstSteps } from "@buurtbord/shared/activities/Programme.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { fillBoardDocument } from "@buurtbord/shared/document/boardDocument.ts";
import * as Y from "yjs";
import type { BoardRecord } from "../../storage/BoardStorage.ts";
import type { Random } from "../Random.ts";
import type { NewBoard } from "../results.ts";
import { newSeed } from "../tokens.ts";
import { layTaken } from "./layTaken.ts";

/** The document of a new board: a programme of its activity, at its first step, and what it is given of another board. */
export function firstDocument(
  { id, title, activity, language }: BoardRecord,
  random: Random,
  { programme, taken }: Pick<NewBoard, "programme" | "taken"> = {},
): Y.Doc {
  const steps = firstSteps(activityOf({ activity }), programme ?? null);
  const [first] = steps;
  if (first === undefined) throw new Error(`Activity ${activity} has no steps`);
  const doc = emptyDocument(random);
  fillBoardDocument(doc, { id, title, activity, language, steps, currentStep: first.id });
  if (taken !== undefined) layTaken(doc, taken, random);
  return doc;
}

/** An empty document, under a client id that the server goes on using for it. */
export function emptyDocument(random: Random): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = newSeed(random);
  return doc;
}
