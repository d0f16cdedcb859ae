import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { BoardChange } from "@buurtbord/shared/board/Change.ts";
import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import { applyChanges } from "@buurtbord/shared/document/applyChanges.ts";
import { boardParts, fillBoardDocument } from "@buurtbord/shared/document/boardDocument.ts";
import { migrate } from "@buurtbord/shared/document/migrations.ts";
import type { Origin } from "@buurtbord/shared/document/Origin.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import * as Y from "yjs";
import type { BoardRecord, LastGood } from "../storage/BoardStorage.ts";
import type { Random } from "./Random.ts";
import { restoreDocument } from "./restoreBoard.ts";
import type { NewBoard } from "./results.ts";
import { hashOf, type JoinCodes, newId, newJoinCode, newJoinKey, newSeed, newToken } from "./tokens.ts";

const NEW: Origin = { from: "command" };

/** What identifies a new board. */
export function newRecord(board: NewBoard, codes: JoinCodes, random: Random, now: number): BoardRecord {
  const { title, activity, language } = board;
  return {
    id: newId(random, "b"),
    title,
    activity,
    language,
    joinCode: newJoinCode(random, codes),
    joinKey: newJoinKey(random),
    createdAt: now,
    lastActivityAt: now,
  };
}

/** An empty document, under a client id that the server goes on using for it. */
export function emptyDocument(random: Random): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = newSeed(random);
  return doc;
}

/** The document of a board on which nothing lies yet: the activity's programme, at its first step. */
export function firstDocument({ id, title, activity, language }: BoardRecord, random: Random): Y.Doc {
  const steps = activityOf({ activity }).programme;
  const [first] = steps;
  if (first === undefined) throw new Error(`Activity ${activity} has no steps`);
  const doc = emptyDocument(random);
  fillBoardDocument(doc, { id, title, activity, language, steps, currentStep: first.id });
  return doc;
}

/**
 * The document of a new board on which lies what was on a damaged one. Written anew as plain data, so that what
 * damaged the other does not come along.
 */
export function copiedDocument({ id }: BoardRecord, from: LastGood, random: Random): Y.Doc {
  const source = restoreDocument(from.document, from.updates);
  migrate(source);
  const { title, activity, language, steps, currentStep, adding, door, cards, connections } =
    readBoard(source).board;
  const doc = emptyDocument(random);
  fillBoardDocument(doc, { id, title, activity, language, steps, currentStep });
  const changes: BoardChange[] = [
    { type: "adding-set", adding },
    { type: "door-set", door },
    ...[...cards.values()].map((card) => ({ type: "card-put", card }) as const),
    ...[...connections.values()].map((connection) => ({ type: "connection-put", connection }) as const),
  ];
  applyChanges(doc, changes, NEW);
  for (const [key, record] of boardParts(source).freehand.entries())
    boardParts(doc).freehand.set(key, record);
  return doc;
}

export interface FirstSecrets {
  readonly facilitatorToken: string;
  readonly screenToken: string;
  readonly entries: readonly LedgerEntry[];
}

/** A facilitator, who is a participant too, and a screen, who is nobody. */
export function firstSecrets(
  random: Random,
  language: NewBoard["language"],
  createdAt: number,
): FirstSecrets {
  const participantId: ParticipantId = newId(random, "p");
  const facilitatorToken = newToken(random);
  const screenToken = newToken(random);
  const token = (secret: string) => ({ entry: "token", hash: hashOf(secret), createdAt }) as const;
  const entries: readonly LedgerEntry[] = [
    { entry: "participant", participantId, name: null, language },
    { ...token(facilitatorToken), role: "facilitator", participantId },
    { ...token(screenToken), role: "screen", participantId: null },
  ];
  return { facilitatorToken, screenToken, entries };
}
