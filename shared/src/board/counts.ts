import type { Card } from "./Card.ts";
import type { Connection } from "./Connection.ts";
import type { FieldId } from "./ids.ts";

/** What lies on a board, or lay on it at a saved moment. */
export interface Lying {
  readonly cards: Iterable<Card>;
  readonly connections: Iterable<Connection>;
}

/** Numbers of things that serve the talk in the room; never of what a person did. */
export interface Counts {
  readonly cards: number;
  /** Lines that were drawn, and how many there could be between so many cards: n(n−1)/2. */
  readonly drawn: number;
  readonly possible: number;
  /** In the order in which the fields were given. */
  readonly fields: readonly FieldCount[];
  /** Lines between two fields, or within one (`from` is `to`), most first; pairs without a line are left out. */
  readonly between: readonly Between[];
}

export interface FieldCount {
  readonly field: FieldId;
  readonly cards: number;
  /** That begin or end here; a line within the field is one. */
  readonly lines: number;
}

export interface Between {
  readonly from: FieldId;
  readonly to: FieldId;
  readonly lines: number;
}

/** Of these fields; cards elsewhere count in the totals only. */
export function counts({ cards, connections }: Lying, fields: readonly FieldId[]): Counts {
  const fieldOf = new Map([...cards].map(({ id, field }) => [id, field]));
  const lines = [...connections];
  const pairs = new Map<string, Between>();
  for (const { from, to } of lines) {
    const pair = pairOf(fieldOf.get(from) ?? null, fieldOf.get(to) ?? null, fields);
    if (pair === null) continue;
    const key = `${pair.from} ${pair.to}`;
    pairs.set(key, { ...pair, lines: (pairs.get(key)?.lines ?? 0) + 1 });
  }
  const between = [...pairs.values()];
  return {
    cards: fieldOf.size,
    drawn: lines.length,
    possible: fieldOf.size === 0 ? 0 : (fieldOf.size * (fieldOf.size - 1)) / 2,
    fields: fields.map((field) => ({
      field,
      cards: [...fieldOf.values()].filter((each) => each === field).length,
      lines: sum(between.filter(({ from, to }) => from === field || to === field)),
    })),
    between: between.sort((one, other) => other.lines - one.lines),
  };
}

/** Fewer cards in all say nothing yet about any field. */
const ENOUGH_CARDS = 10;
/** Thin is less than this part of what the other fields have, on the average. */
const THIN = 1 / 3;

/** The one field that is really thin beside the others; null: none, or the board is too young to tell. */
export function thinField({ fields }: Pick<Counts, "fields">): FieldId | null {
  const inFields = fields.reduce((total, { cards }) => total + cards, 0);
  if (fields.length < 3 || inFields < ENOUGH_CARDS) return null;
  const [least, next] = [...fields].sort((one, other) => one.cards - other.cards);
  if (least === undefined || next === undefined || next.cards === least.cards) return null;
  const others = (inFields - least.cards) / (fields.length - 1);
  return least.cards < others * THIN ? least.field : null;
}

/** Fields that invite: those that are empty on a board that is not, or else the one that is thin. */
export function roomyFields({ fields }: Pick<Counts, "fields">): readonly FieldId[] {
  const inFields = fields.reduce((total, { cards }) => total + cards, 0);
  const empty = fields.filter(({ cards }) => cards === 0);
  if (inFields >= ENOUGH_CARDS && empty.length > 0) return empty.map(({ field }) => field);
  const thin = thinField({ fields });
  return thin === null ? [] : [thin];
}

/** What came since a saved moment. */
export interface Growth {
  readonly cards: readonly Card[];
  readonly connections: readonly Connection[];
}

/** `at`: that moment, by the server's clock. A line of before lines had a time is not new. */
export function grownSince({ cards, connections }: Lying, at: number): Growth {
  return {
    cards: [...cards].filter(({ addedAt }) => addedAt > at),
    connections: [...connections].filter(({ drawnAt = 0 }) => drawnAt > at),
  };
}

/** Null: one of the two lies in none of these fields. */
function pairOf(
  one: FieldId | null,
  other: FieldId | null,
  fields: readonly FieldId[],
): Pick<Between, "from" | "to"> | null {
  if (one === null || other === null || !fields.includes(one) || !fields.includes(other)) return null;
  const inOrder = fields.indexOf(one) <= fields.indexOf(other);
  return inOrder ? { from: one, to: other } : { from: other, to: one };
}

function sum(between: readonly Between[]): number {
  return between.reduce((total, { lines }) => total + lines, 0);
}
