import type { Card } from "../board/Card.ts";
import type { Connection } from "../board/Connection.ts";
import type { CardId } from "../board/ids.ts";
import { type Reading, read, StoredConnection } from "./stored.ts";

/** A connection from what lies under its id in the document. */
export function readConnection(id: string, value: unknown): Reading<Connection> {
  return typeof value === "object"
    ? read(StoredConnection, { ...value, id })
    : { ok: false, reason: "not an object" };
}

/** A connection can only be drawn between cards that can be read. */
export function betweenCards(
  reading: Reading<Connection>,
  cards: ReadonlyMap<CardId, Card>,
): Reading<Connection> {
  if (!reading.ok) return reading;
  const { from, to } = reading.value;
  return cards.has(from) && cards.has(to) ? reading : { ok: false, reason: "a card is missing" };
}
