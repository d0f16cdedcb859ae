import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { FromServer } from "@buurtbord/shared/protocol/fromServer.ts";
import type { CardInView, OwnView, SharedChanges, SharedView } from "@buurtbord/shared/protocol/view.ts";

/** What this phone knows of the room; each half is there as soon as it was sent. */
export interface RoomView {
  readonly shared: SharedView | null;
  readonly own: OwnView | null;
}

export const emptyView: RoomView = { shared: null, own: null };

/** The view after a message. What says nothing about the view leaves it as it is. */
export function reduceView(view: RoomView, message: FromServer): RoomView {
  switch (message.type) {
    case "view":
      return { ...view, shared: message.shared };
    case "changes":
      return view.shared ? { ...view, shared: changed(view.shared, message.shared) } : view;
    case "own":
      return { ...view, own: message.own };
    case "welcome":
    case "answer":
    case "malformed":
    case "pong":
      return view;
    default:
      return unreachable(message);
  }
}

function changed(shared: SharedView, { upserts, removals, ...rest }: SharedChanges): SharedView {
  return { ...shared, ...rest, cards: mergedCards(shared.cards, upserts, removals) };
}

function mergedCards(
  cards: readonly CardInView[],
  upserts: SharedChanges["upserts"],
  removals: SharedChanges["removals"],
): readonly CardInView[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  for (const id of removals) byId.delete(id);
  for (const card of upserts) byId.set(card.id, card);
  return [...byId.values()].sort(newestFirst).slice(0, LIMITS.cardsInView);
}

/** As the server sorts a whole view: a card of the same moment must not change places when the page is loaded anew. */
function newestFirst(one: CardInView, other: CardInView): number {
  return other.addedAt - one.addedAt || (one.id < other.id ? -1 : 1);
}
