import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { GroupId } from "../board/ids.ts";
import { activityOf } from "./registry.ts";

/** What lies on the tables of an evening's groups, oldest first. */
export type TableCards = ReadonlyMap<GroupId, readonly Card[]>;

/** What a group thought of at its table, oldest first: without the pitch that it is about, and its parking sheet. */
export function tableCards({ activity }: Pick<Board, "activity">, cards: Iterable<Card>): readonly Card[] {
  const { kinds, fields } = activityOf({ activity });
  const pitches = new Set(kinds.filter(({ isPitch }) => isPitch === true).map(({ id }) => id));
  const aside = new Set(fields.filter(({ kind }) => kind === null).map(({ id }) => id));
  return [...cards]
    .filter(({ kind, field }) => !pitches.has(kind) && (field === null || !aside.has(field)))
    .sort((one, other) => one.addedAt - other.addedAt || (one.id < other.id ? -1 : 1));
}
