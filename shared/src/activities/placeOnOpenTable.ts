import type { Box, Position } from "../board/Position.ts";
import { seededRandom } from "../paper/seededRandom.ts";
import { centreOf } from "./boxGeometry.ts";
import type { CardSize } from "./cardBox.ts";
import { LaidCards } from "./LaidCards.ts";
import { nextFromMiddle } from "./nextFromMiddle.ts";
import { type OpenTable, scaleFor } from "./OpenTable.ts";

/** Rows leave room for the dots under each idea. */
const ROWS = { row: 138, aside: 130, bend: 10, gap: { x: 26, y: 10 } };
/** How far from its exact spot a hand lays an idea, in units. Less than the gap, so that it covers no neighbour. */
const CARELESS = { x: 16, y: 8 };

/** The next free spot from the middle outward, as a hand lays it. `laid`: the boxes of the cards on the table. */
export function placeOnOpenTable(
  table: OpenTable,
  laid: ConstructorParameters<typeof LaidCards>[0],
  size: CardSize,
  seed: number,
): Position {
  const spread = { ...ROWS, middle: centreOf(table.box), scaleFor: (card: Box) => scaleFor(table, card) };
  const [x, y] = centreOf(nextFromMiddle(spread, new LaidCards(laid), size));
  const random = seededRandom(seed);
  const careless = (most: number) => Math.round((random() - 0.5) * 2 * most);
  return [Math.round(x) + careless(CARELESS.x), Math.round(y) + careless(CARELESS.y)];
}
