import * as Y from "yjs";
import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import { LIMITS } from "../board/limits.ts";
import type { Origin } from "./Origin.ts";

/** A board at its very beginning. */
export type FirstBoard = Pick<Board, "id" | "title" | "activity" | "language" | "steps" | "currentStep"> &
  Partial<Pick<Board, "tableOf">>;

/** The version that fillBoardDocument writes; older documents come to it by migrations.ts. */
export const DOCUMENT_VERSION = 11;

/** The root maps of a board's document. Values are read through readCard, readConnection and readFrame only. */
export interface BoardParts {
  /** The board's own values and the meeting's, one key each, where they are not USUAL_VALUES; `stepOrder` is the steps' ids in order, `v` the document's version. */
  readonly board: Y.Map<unknown>;
  /** Step id → the step as a plain value. */
  readonly steps: Y.Map<unknown>;
  /** Card id → its own Y.Map: `text` is a Y.Text, `pos` one plain value, the rest plain values. */
  readonly cards: Y.Map<unknown>;
  /** Connection id → the connection as a plain value. */
  readonly connections: Y.Map<unknown>;
  /** Sheet field id → what a group wrote there, as a Y.Text. */
  readonly worksheet: Y.Map<unknown>;
  /** Record id → the canvas's own record as a plain value. */
  readonly freehand: Y.Map<unknown>;
}

export function boardParts(doc: Y.Doc): BoardParts {
  return {
    board: doc.getMap("board"),
    steps: doc.getMap("steps"),
    cards: doc.getMap("cards"),
    connections: doc.getMap("connections"),
    worksheet: doc.getMap("worksheet"),
    freehand: doc.getMap("freehand"),
  };
}

export function fillBoardDocument(doc: Y.Doc, first: FirstBoard): void {
  const { steps, tableOf = null, ...values } = first;
  const parts = boardParts(doc);
  const origin: Origin = { from: "command" };
  const keepDays = LIMITS.defaultKeepDays; // written, for people are told how long
  const stepOrder = steps.map(({ id }) => id);
  doc.transact(() => {
    for (const [key, value] of Object.entries({ ...values, keepDays, stepOrder, v: DOCUMENT_VERSION }))
      parts.board.set(key, value);
    if (tableOf !== null) parts.board.set("tableOf", tableOf);
    for (const step of steps) parts.steps.set(step.id, step);
  }, origin);
}

/** The Y.Map of a card. */
export function cardMap({ id, text, ...values }: Card): Y.Map<unknown> {
  const map = new Y.Map<unknown>();
  for (const [key, value] of Object.entries(values)) map.set(key, value);
  map.set("text", new Y.Text(text));
  map.set("v", 1);
  return map;
}

/** A card's Y.Map and Y.Text as they are in the document, or null where there is no card of that shape. */
export function findCard(doc: Y.Doc, cardId: string): { map: Y.Map<unknown>; text: Y.Text } | null {
  const map = boardParts(doc).cards.get(cardId);
  if (!(map instanceof Y.Map)) return null;
  const text = map.get("text");
  return text instanceof Y.Text ? { map, text } : null;
}

/** The Y.Text of a field of the worksheet as it is in the document, or null where nobody wrote yet. */
export function findSheetText(doc: Y.Doc, field: string): Y.Text | null {
  const text = boardParts(doc).worksheet.get(field);
  return text instanceof Y.Text ? text : null;
}
