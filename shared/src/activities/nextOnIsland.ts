import type { Box, Position } from "../board/Position.ts";
import { seededRandom } from "../paper/seededRandom.ts";
import { centreOf } from "./boxGeometry.ts";
import type { CardSize } from "./cardBox.ts";
import { type Area, areasOf, type Island } from "./Island.ts";
import { LaidCards } from "./LaidCards.ts";
import { nextInRows } from "./nextInRows.ts";

/** Between cards, in units. */
const GAP = 8;
/** How far from its exact spot a hand lays a card, in units. Less than GAP, so that it covers no neighbour. */
const CARELESS = { x: 2, y: 3 };

/** The next free spot on the island among the cards that lie on the board: where the new card's centre goes. */
export function nextOnIsland(island: Island, laid: readonly Box[], size: CardSize, seed: number): Position {
  const cards = new LaidCards(laid);
  const [x, y] = centreOf(
    inSmallest(areasOf(island), ({ area, reading }) => nextInRows(cards, area, size, GAP, reading)),
  );
  const random = seededRandom(seed);
  return [
    Math.round(x) + Math.round(random() * CARELESS.x),
    Math.round(y) + Math.round(random() * CARELESS.y),
  ];
}

/**
 * The spot in the smallest area that has one. Each area holds the one before it, so this doubles until there is a spot
 * and then halves: a long way for a full island is short.
 */
function inSmallest(areas: Iterator<Area, never>, spotIn: (area: Area) => Box | undefined): Box {
  const tried: Area[] = [];
  const spotAt = (index: number) => {
    while (tried.length <= index) tried.push(areas.next().value);
    const area = tried[index];
    return area && spotIn(area);
  };
  let [full, roomy] = [-1, 0];
  let spot = spotAt(roomy);
  while (spot === undefined) {
    full = roomy;
    roomy = roomy * 2 + 1;
    spot = spotAt(roomy);
  }
  while (roomy - full > 1) {
    const half = Math.floor((full + roomy) / 2);
    const found = spotAt(half);
    if (found === undefined) full = half;
    else [roomy, spot] = [half, found];
  }
  return spot;
}
