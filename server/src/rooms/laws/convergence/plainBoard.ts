import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";
import { boardParts, findCard } from "@buurtbord/shared/document/boardDocument.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import { isFilled } from "@buurtbord/shared/document/readFrame.ts";
import * as Y from "yjs";
import type { PlainWrite } from "./UnsavedWrites.ts";

/** What hands can change on a board by Yjs. */
export interface HandMade {
  readonly texts: ReadonlyMap<CardId, string>;
  readonly places: ReadonlyMap<CardId, Position>;
  readonly drawings: ReadonlyMap<string, unknown>;
}

export function handMade(doc: Y.Doc): HandMade {
  const texts = new Map<CardId, string>();
  const places = new Map<CardId, Position>();
  const { cards, freehand } = boardParts(doc);
  for (const id of cards.keys()) {
    const card = findCard(doc, id);
    if (card === null) continue;
    texts.set(id as CardId, card.text.toString());
    const pos = card.map.get("pos") as Position | undefined;
    if (pos !== undefined) places.set(id as CardId, pos);
  }
  return { texts, places, drawings: new Map(freehand.entries()) };
}

/** What turned one into the other, in plain words. */
export function plainWrites(before: HandMade, after: HandMade): PlainWrite[] {
  const writes: PlainWrite[] = [];
  for (const [cardId, text] of after.texts) {
    const was = before.texts.get(cardId);
    if (was !== undefined && was !== text) writes.push({ write: "text", cardId, before: was, after: text });
  }
  for (const [cardId, pos] of after.places) {
    const was = before.places.get(cardId);
    if (was !== undefined && was !== pos) writes.push({ write: "pos", cardId, pos });
  }
  for (const id of new Set([...before.drawings.keys(), ...after.drawings.keys()])) {
    const record = after.drawings.get(id);
    if (before.drawings.get(id) !== record) writes.push({ write: "freehand", id, record });
  }
  return writes;
}

/** Everything that a board's document says, for comparing. */
export function plainBoard(doc: Y.Doc): string {
  if (!isFilled(doc)) return "empty";
  const { board, quarantined } = readBoard(doc);
  const { cards, connections, ...frame } = board;
  return inOrder({
    frame,
    cards: Object.fromEntries(cards),
    connections: Object.fromEntries(connections),
    quarantined: Object.fromEntries(quarantined),
    drawings: boardParts(doc).freehand.toJSON(),
  });
}

/** Every letter and every deletion that a document knows, and whether any waits for what it builds on. */
export function whatItKnows(doc: Y.Doc): string {
  const isPending = doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
  const { sv, ds } = Y.snapshot(doc);
  const deleted = [...ds.clients].map(([client, ranges]) => [
    client,
    ranges.map(({ clock, len }) => `${clock}+${len}`),
  ]);
  return inOrder({
    isPending,
    written: Object.fromEntries(sv),
    deleted: Object.fromEntries(deleted),
  });
}

/** As JSON, with the keys of every object in the order of the alphabet. */
export function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
