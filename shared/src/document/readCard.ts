import * as Y from "yjs";
import type { Card } from "../board/Card.ts";
import { type Reading, read, StoredCard } from "./stored.ts";

const KEYS = [
  "kind",
  "field",
  "pos",
  "votes",
  "joined",
  "byline",
  "addedAt",
  "agreement",
  "pitch",
  "project",
  "brought",
  "photo",
  "said",
  "fulfilled",
] as const;

/** A card from what lies under its id in the document. */
export function readCard(id: string, map: unknown): Reading<Card> {
  if (!(map instanceof Y.Map)) return { ok: false, reason: "not a map" };
  const text: unknown = map.get("text");
  // By Y.Map.get and never toJSON: what comes out of toJSON may be deep enough to throw, or bring a prototype.
  const values = Object.fromEntries(KEYS.map((key) => [key, map.get(key)]));
  return read(StoredCard, { ...values, id, text: text instanceof Y.Text ? text.toString() : null });
}
