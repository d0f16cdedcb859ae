import * as Y from "yjs";
import type { Card } from "../board/Card.ts";
import type { Connection } from "../board/Connection.ts";
import type { ActivityId, BoardId, CardId, CardKindId, ConnectionId, FieldId, StepId } from "../board/ids.ts";
import { newStep, type Step } from "../board/Step.ts";
import { type FirstBoard, fillBoardDocument } from "./boardDocument.ts";
import type { Origin } from "./Origin.ts";

/** For tests only. */
export const COMMAND: Origin = { from: "command" };
export const HAND: Origin = { from: "hand" };

const step = (id: string): Step =>
  newStep(id, {
    words: id === "talk" ? { name: "Praten", prompt: "Wie kent wie?" } : null,
    verbs: ["add", "vote"],
    dots: 3,
  });

export const FIRST: FirstBoard = {
  id: "b1" as BoardId,
  title: "De Waterkant",
  activity: "asset-map" as ActivityId,
  language: "nl",
  steps: ["write", "talk", "agree"].map(step),
  currentStep: "write" as StepId,
};

export function newBoardDocument(): Y.Doc {
  const doc = new Y.Doc();
  fillBoardDocument(doc, FIRST);
  return doc;
}

export function cardId(name: string): CardId {
  return name as CardId;
}

export function card(name: string, values: Partial<Card> = {}): Card {
  return {
    id: cardId(name),
    kind: "talent" as CardKindId,
    text: "Soep koken",
    field: "talents" as FieldId,
    pos: [10, 20],
    votes: 0,
    joined: 0,
    byline: null,
    addedAt: 1_000,
    ...values,
  };
}

export function line(name: string, from: string, to: string): Connection {
  return { id: name as ConnectionId, from: cardId(from), to: cardId(to), word: null };
}
