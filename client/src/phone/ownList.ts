import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import type { OwnCard, OwnDoing } from "./ownDoing.ts";
import type { Progress } from "./progressOf.ts";

/** A card that was taken down, or soon will be. */
export interface DownCard {
  readonly type: "down";
  readonly card: CardInView;
  /** Where its owner wants it. */
  readonly to: "down" | "board";
  /** How far that is. */
  readonly progress: Progress;
}

/**
 * Own cards as a list shows them, newest first. A card that is taken down keeps its place: else another would come under
 * the finger that has just pressed. `removed` were taken down since the list was opened.
 */
export function ownList(
  doing: Pick<OwnDoing, "cards" | "leaving" | "returning">,
  removed: readonly CardInView[],
): readonly (OwnCard | DownCard)[] {
  const leaving = [...doing.leaving].map(([card, progress]) => down(card, "down", progress));
  const there = new Set([...doing.cards, ...leaving].map((one) => "card" in one && one.card.id));
  const gone = removed
    .filter(({ id }) => !there.has(id))
    .map((card) => {
      const returning = doing.returning.get(card.id);
      return returning === undefined ? down(card, "down", "saved") : down(card, "board", returning);
    });
  const unplaced = doing.cards.filter((one) => !isPlaced(one));
  const placed = [...doing.cards.filter(isPlaced), ...leaving, ...gone];
  return [...unplaced, ...placed.sort(newestFirst)];
}

type Placed = Extract<OwnCard, { type: "card" }> | DownCard;

function isPlaced(card: OwnCard): card is Extract<OwnCard, { type: "card" }> {
  return card.type === "card";
}

function down(card: CardInView, to: DownCard["to"], progress: Progress): DownCard {
  return { type: "down", card, to, progress };
}

/** As the server sorts them. */
function newestFirst({ card: one }: Placed, { card: other }: Placed): number {
  return other.addedAt - one.addedAt || (one.id < other.id ? -1 : 1);
}
