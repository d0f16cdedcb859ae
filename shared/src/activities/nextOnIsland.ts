import type { Box, Position } from "../board/Position.ts";
import { seededRandom } from "../paper/seededRandom.ts";
import { centreOf, contains } from "./boxGeometry.ts";
import type { CardSize } from "./cardBox.ts";
import { areasOf, type Island } from "./Island.ts";
import { LaidCards } from "./LaidCards.ts";
import { nextInRows } from "./nextInRows.ts";

/** Between cards, in units. */
export const GAP = 8;
/** How far from its exact spot a hand lays a card, in units. Less than GAP, so that it covers no neighbour. */
const CARELESS = { x: 2, y: 3 };
const NO_GAP = { x: 0, y: 0 };

/** The next free spot on the island among the cards that lie on the board: where the new card's centre goes. */
export function nextOnIsland(island: Island, laid: readonly Box[], size: CardSize, seed: number): Position {
  return carelessly(centreOf(nextSpot(new LaidCards(laid), island, size)), seededRandom(seed));
}

/** As a hand lays it: not quite on the spot. */
export function carelessly([x, y]: Position, random: () => number): Position {
  return [
    Math.round(x) + Math.round(random() * CARELESS.x),
    Math.round(y) + Math.round(random() * CARELESS.y),
  ];
}

/** The first free spot where cards lie already, and only when it is full in the next larger area. */
function nextSpot(cards: LaidCards, island: Island, size: CardSize): Box {
  const areas = areasOf(island);
  let inUse = areas.next().value;
  let next = areas.next().value;
  const grow = () => {
    inUse = next;
    next = areas.next().value;
  };
  while (cards.inTheWayOf(moreOf(next.area, inUse.area), NO_GAP)) grow();
  for (;;) {
    const spot = nextInRows(cards, inUse.area, size, GAP, inUse.reading);
    if (spot !== undefined) return spot;
    grow();
  }
}

/** What an area has more than the one before it: a column or a row, or a sheet. */
function moreOf(area: Box, before: Box): Box {
  if (!contains(area, before)) return area;
  const { x, y, w, h } = area;
  if (w > before.w) return { x: x < before.x ? x : before.x + before.w, y, w: w - before.w, h };
  return { x, y: y < before.y ? y : before.y + before.h, w, h: h - before.h };
}
