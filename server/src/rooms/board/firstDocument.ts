import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import { firstSteps } from "@buurtbord/shared/activities/firstSteps.ts";
import { programmeStep, stepsOf } from "@buurtbord/shared/activities/programmeStep.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { BoardChange } from "@buurtbord/shared/board/Change.ts";
import { applyChanges } from "@buurtbord/shared/document/applyChanges.ts";
import { fillBoardDocument } from "@buurtbord/shared/document/boardDocument.ts";
import * as Y from "yjs";
import type { BoardRecord } from "../../storage/BoardStorage.ts";
import type { Random } from "../Random.ts";
import type { NewBoard } from "../results.ts";
import { newClientId } from "../tokens.ts";
import { layTaken } from "./layTaken.ts";

/** The document of a new board: a programme of its activity, at its first step, and what it is given of another board. */
export function firstDocument(
  { id, title, activity, language }: BoardRecord,
  random: Random,
  { programme, taken, tableOf = null }: Pick<NewBoard, "programme" | "taken" | "tableOf"> = {},
): Y.Doc {
  const kind = activityOf({ activity });
  const steps = tableOf === null ? firstSteps(kind, programme ?? null) : stepsOf([TABLE_STEP]);
  const [first] = steps;
  if (first === undefined) throw new Error(`Activity ${activity} has no steps`);
  const doc = emptyDocument(random);
  fillBoardDocument(doc, { id, title, activity, language, steps, currentStep: first.id, tableOf });
  if (tableOf !== null) applyChanges(doc, blankWorksheet(kind), { from: "command" });
  if (taken !== undefined) layTaken(doc, taken, random);
  return doc;
}

/** A group's table has one step for as long as the group sits there: the evening's clock is in the hall. */
const TABLE_STEP = programmeStep("work", 0, ["work", "add", "connect"]);

/** Every question has its text from the beginning: by Yjs nobody may make one. */
function blankWorksheet({ worksheet = [] }: Activity): readonly BoardChange[] {
  return worksheet.map(({ id }) => ({ type: "sheet-text", field: id, text: "" }));
}

/** An empty document, under a client id that the server goes on using for it. */
export function emptyDocument(random: Random): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = newClientId(random);
  return doc;
}
