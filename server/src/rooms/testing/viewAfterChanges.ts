import type { CardInView, SharedChanges, SharedView } from "@buurtbord/shared/protocol/view.ts";

/** The law of shared changes: without the removals, with the upserts, newest first; no groups are none. */
export function viewAfterChanges(
  { groups: before = [], ...shared }: SharedView,
  { upserts, removals, groups = before, worksheet, ...rest }: SharedChanges,
): SharedView {
  const cards = new Map(shared.cards.map((card) => [card.id, card]));
  for (const id of removals) cards.delete(id);
  for (const card of upserts) cards.set(card.id, card);
  const sheet = worksheet && { worksheet: { ...shared.worksheet, ...worksheet } };
  const tables = groups.length > 0 && { groups };
  return { ...shared, ...rest, ...sheet, ...tables, cards: [...cards.values()].sort(newestFirst) };
}

function newestFirst(one: CardInView, other: CardInView): number {
  return other.addedAt - one.addedAt || (one.id < other.id ? -1 : 1);
}
