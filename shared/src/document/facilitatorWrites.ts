import type * as Y from "yjs";
import type { CardId, SheetFieldId } from "../board/ids.ts";
import { mergeText } from "../board/mergeText.ts";
import type { Position } from "../board/Position.ts";
import { boardParts, findCard, findSheetText } from "./boardDocument.ts";
import type { Origin } from "./Origin.ts";
import { writeText } from "./writeText.ts";

/**
 * All that a facilitator or table may write into the document itself; everything else is a command. Each tells whether
 * it could: a card may be taken down while a hand is still on it.
 */

/** `before`: what the text said when the hand began. */
export function writeCardText(
  doc: Y.Doc,
  cardId: CardId,
  before: string,
  after: string,
  origin: Origin,
): boolean {
  const card = findCard(doc, cardId);
  if (card === null) return false;
  doc.transact(() => writeText(card.text, mergeText(before, after, card.text.toString())), origin);
  return true;
}

/** The same for a field of the worksheet. Its text is made by the server: where there is none, nobody can write. */
export function writeSheetText(
  doc: Y.Doc,
  field: SheetFieldId,
  before: string,
  after: string,
  origin: Origin,
): boolean {
  const text = findSheetText(doc, field);
  if (text === null) return false;
  doc.transact(() => writeText(text, mergeText(before, after, text.toString())), origin);
  return true;
}

export function writeCardPos(doc: Y.Doc, cardId: CardId, pos: Position, origin: Origin): boolean {
  const card = findCard(doc, cardId);
  if (card === null) return false;
  doc.transact(() => card.map.set("pos", pos), origin);
  return true;
}

/** Many at once: one change for whoever looks on, and one for undo. A card that was taken down meanwhile is passed over. */
export function writeCardPlaces(doc: Y.Doc, places: ReadonlyMap<CardId, Position>, origin: Origin): void {
  doc.transact(() => {
    for (const [cardId, pos] of places) findCard(doc, cardId)?.map.set("pos", pos);
  }, origin);
}

/** `record`: what the canvas made, as plain JSON with an id of its own; the same id again replaces it. */
export function putFreehand(
  doc: Y.Doc,
  recordId: string,
  record: Readonly<Record<string, unknown>>,
  origin: Origin,
): void {
  doc.transact(() => boardParts(doc).freehand.set(recordId, record), origin);
}

export function removeFreehand(doc: Y.Doc, recordId: string, origin: Origin): boolean {
  const { freehand } = boardParts(doc);
  if (!freehand.has(recordId)) return false;
  doc.transact(() => freehand.delete(recordId), origin);
  return true;
}
