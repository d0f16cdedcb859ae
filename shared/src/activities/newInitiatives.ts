import type { BoardGrowth } from "../board/BoardGrowth.ts";
import type { Card } from "../board/Card.ts";
import type { Activity } from "./Activity.ts";

/** Cards that got their second person between two moments, as the activity counts people; as they are after. */
export function newInitiatives({ cards }: BoardGrowth, { kinds }: Pick<Activity, "kinds">): readonly Card[] {
  const from = new Map(kinds.map(({ id, initiativeFrom = Infinity }) => [id, initiativeFrom]));
  const isOne = (card: Card) => card.joined >= (from.get(card.kind) ?? Infinity);
  const became = cards.changed.filter(({ before, after }) => !isOne(before) && isOne(after));
  return [...cards.added.filter(isOne), ...became.map(({ after }) => after)];
}
