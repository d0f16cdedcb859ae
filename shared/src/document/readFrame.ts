import type * as Y from "yjs";
import type { Board } from "../board/Board.ts";
import { USUAL_VALUES } from "../board/usualValues.ts";
import { boardParts } from "./boardDocument.ts";
import { read, StoredFrame, StoredMeeting } from "./stored.ts";

/** Everything of a board but what lies on it. */
export type Frame = Omit<Board, "cards" | "connections" | "worksheet">;

const KEYS = [
  "id",
  "title",
  "activity",
  "language",
  "adding",
  "door",
  "keepDays",
  "currentStep",
  "checks",
  "picture",
  "circles",
  "circlesHere",
  "queue",
  "groups",
  "mostAtTable",
  "polls",
  "tableOf",
  "page",
  "saved",
] as const;

const USUAL = new Map<string, unknown>(Object.entries(USUAL_VALUES));

const MEETING_KEYS = Object.keys(StoredMeeting.entries);

/** Whether a board was ever put into the document; a page's copy is empty until it is synced. */
export function isFilled(doc: Y.Doc): boolean {
  return boardParts(doc).board.has("id");
}

/** Throws when it cannot be read: without a frame there is no board, and only the server writes it. */
export function readFrame(doc: Y.Doc): Frame {
  const { board, steps } = boardParts(doc);
  const valueAt = (key: string): unknown => {
    const written = board.get(key);
    return written === undefined ? USUAL.get(key) : written;
  };
  const values = Object.fromEntries(KEYS.map((key) => [key, valueAt(key)]));
  const order: unknown = board.get("stepOrder");
  const inOrder = Array.isArray(order) ? order.map((id) => steps.get(id)) : null;
  const meeting = Object.fromEntries(MEETING_KEYS.map((key) => [key, valueAt(key)]));
  const reading = read(StoredFrame, { ...values, steps: inOrder, meeting });
  if (!reading.ok) throw new Error(`This board cannot be read: ${reading.reason}`);
  return reading.value;
}
