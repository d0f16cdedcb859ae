import type { Board } from "../../board/Board.ts";
import type { Box, Position } from "../../board/Position.ts";
import { seededRandom } from "../../paper/seededRandom.ts";
import type { NewCard } from "../Activity.ts";
import { centreOf } from "../boxGeometry.ts";
import type { CardSize } from "../cardBox.ts";
import { LaidCards } from "../LaidCards.ts";
import { nextFromMiddle } from "../nextFromMiddle.ts";
import type { Room } from "../Room.ts";
import { boxOf } from "./cards.ts";
import { crownRoom, MIDDLE, scaleFor } from "./crown.ts";

/** Six rows fill the crown at scale 1, so its middle lies between two. */
const ROWS = { middle: [MIDDLE[0], MIDDLE[1] - 66], row: 132, aside: 124, bend: 16, scaleFor } as const;
/** The first leaves hang far apart: between two of them there is room for a third later on. */
const FEW = 12;
const FAR_APART = { x: 262, y: 90 };
const NEAR = { x: 12, y: 4 };
/** How far from its exact spot a leaf hangs, in units. Less than NEAR, so that it covers no neighbour. */
const CARELESS = 3;

/** The next free spot in the crown, from the middle outward. */
export function place(board: Board, card: NewCard, seed: number): Position {
  const laid = new LaidCards([...board.cards.values()].map(boxOf));
  const size = boxOf({ ...card, pos: [0, 0] });
  const [x, y] = centreOf(lonelySpot(laid, size) ?? nextFromMiddle({ ...ROWS, gap: NEAR }, laid, size));
  const random = seededRandom(seed);
  const careless = () => Math.round((random() - 0.5) * 2 * CARELESS);
  return [Math.round(x) + careless(), Math.round(y) + careless()];
}

function lonelySpot(laid: LaidCards, size: CardSize): Box | undefined {
  if (laid.count > FEW) return undefined;
  const spot = nextFromMiddle({ ...ROWS, gap: FAR_APART }, laid, size);
  return scaleFor(spot) <= 1 ? spot : undefined;
}

/** The crown. */
export function roomFor(): Room {
  return crownRoom;
}
