import { boxAround, common } from "@buurtbord/shared/activities/boxGeometry.ts";
import type { Box, Position } from "@buurtbord/shared/board/Position.ts";

/** How far a flower's heart lies outside the corner that it stands on. */
const OUT = { x: 6, y: 8 };

/**
 * Where on a card its flower stands: on an upper corner, the right one unless it would hide more of a neighbour there.
 * `size`: of the flower, in units; `cards`: all, and it hides as much of its own on either corner.
 */
export function flowerSpot(
  card: Box,
  size: number,
  cards: readonly Box[],
  corners: "both" | "right",
): Position {
  const y = card.y - OUT.y;
  const right: Position = [card.x + card.w + OUT.x, y];
  const left: Position = [card.x - OUT.x, y];
  if (corners === "right") return right;
  const hidden = (spot: Position) => hiddenBy(boxAround(spot, { w: size, h: size }), cards);
  return hidden(left) < hidden(right) ? left : right;
}

/** Square units of cards that lie under it. */
function hiddenBy(flower: Box, cards: readonly Box[]): number {
  return cards.reduce((sum, card) => {
    const both = common(flower, card);
    return both === null ? sum : sum + both.w * both.h;
  }, 0);
}
