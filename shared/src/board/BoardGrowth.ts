import type { Board } from "./Board.ts";
import type { Card } from "./Card.ts";
import type { Connection } from "./Connection.ts";

/** What of a board is compared: what people laid there and tied. */
export type BoardMoment = Pick<Board, "cards" | "connections">;

/** The same thing, before and after. */
export interface Changed<Thing> {
  readonly before: Thing;
  readonly after: Thing;
}

export interface Differences<Thing> {
  /** As they are after. */
  readonly added: readonly Thing[];
  /** As they were before. */
  readonly gone: readonly Thing[];
  readonly changed: readonly Changed<Thing>[];
}

/** What became of a board between two moments: put on the one, it gives the other. */
export interface BoardGrowth {
  readonly cards: Differences<Card>;
  readonly connections: Differences<Connection>;
}

export function growthOf(before: BoardMoment, after: BoardMoment): BoardGrowth {
  return {
    cards: differences(before.cards, after.cards),
    connections: differences(before.connections, after.connections),
  };
}

/** The moment before, grown. */
export function grown(before: BoardMoment, growth: BoardGrowth): BoardMoment {
  return {
    cards: put(before.cards, growth.cards),
    connections: put(before.connections, growth.connections),
  };
}

/** Cards whose words are others. */
export function reworded({ cards }: BoardGrowth): readonly Changed<Card>[] {
  return cards.changed.filter(({ before, after }) => before.text !== after.text);
}

/** Cards that lie in another field. Within its field a card is laid here and there all evening. */
export function movedToField({ cards }: BoardGrowth): readonly Changed<Card>[] {
  return cards.changed.filter(({ before, after }) => before.field !== after.field);
}

/** Cards that more people joined than before. */
export function joinedByMore({ cards }: BoardGrowth): readonly Changed<Card>[] {
  return cards.changed.filter(({ before, after }) => before.joined < after.joined);
}

/** Wishes that came true since, as they are after; those that were only hung since, too. */
export function cameTrue({ cards }: BoardGrowth): readonly Card[] {
  const isTrue = ({ fulfilled }: Card) => fulfilled !== undefined;
  const became = cards.changed.filter(({ before, after }) => !isTrue(before) && isTrue(after));
  return [...cards.added.filter(isTrue), ...became.map(({ after }) => after)];
}

function differences<Id, Thing>(
  before: ReadonlyMap<Id, Thing>,
  after: ReadonlyMap<Id, Thing>,
): Differences<Thing> {
  const changed: Changed<Thing>[] = [];
  const added: Thing[] = [];
  for (const [id, now] of after) {
    const was = before.get(id);
    if (was === undefined) added.push(now);
    else if (!isSame(was, now)) changed.push({ before: was, after: now });
  }
  return { added, changed, gone: [...before].filter(([id]) => !after.has(id)).map(([, thing]) => thing) };
}

function put<Id, Thing extends { readonly id: Id }>(
  before: ReadonlyMap<Id, Thing>,
  { added, gone, changed }: Differences<Thing>,
): ReadonlyMap<Id, Thing> {
  const after = new Map(before);
  for (const { id } of gone) after.delete(id);
  for (const { after: thing } of changed) after.set(thing.id, thing);
  for (const thing of added) after.set(thing.id, thing);
  return after;
}

/** Of plain data. What is left out and what is undefined are the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const [first, second] = [
    one as Readonly<Record<string, unknown>>,
    other as Readonly<Record<string, unknown>>,
  ];
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...keys].every((key) => isSame(first[key], second[key]));
}
