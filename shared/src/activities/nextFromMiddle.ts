import type { Box, Position } from "../board/Position.ts";
import { boxAround, centreOf } from "./boxGeometry.ts";
import type { CardSize } from "./cardBox.ts";
import type { LaidCards } from "./LaidCards.ts";

/** How cards spread in loose rows from a middle outward. All in whole units. */
export interface Spread {
  readonly middle: Position;
  /** From row to row. Every other row begins this far aside, so that cards do not stand in columns. */
  readonly row: number;
  readonly aside: number;
  /** How far rows bend up and down along the way. */
  readonly bend: number;
  /** What stays free between cards. */
  readonly gap: { readonly x: number; readonly y: number };
  /**
   * The smallest scale at which the place, 1 at first, has room for this box; Infinity: never. Far enough aside it
   * always grows.
   */
  scaleFor(box: Box): number;
}

/** Places grow in steps, so that a single card seldom changes the picture. */
const GROWTH = 1.06;
/** Walls are wide: so much farther may a card lie aside than above. */
const WIDE = 2.1;
/** How far apart two bends are, in units: so gently that neighbours stay beside each other. */
const BEND_LENGTH = 1600;
/** In units, to get past what is in the way and is no card. */
const STEP = 40;

/** The step of growth that gives at least this scale. */
export function grownTo(scale: number): number {
  return scale <= 1 ? 1 : GROWTH ** Math.ceil(Math.log(scale) / Math.log(GROWTH) - 1e-9);
}

/** The free spot nearest to the middle for a card of that size, in the smallest place that has room for it. */
export function nextFromMiddle(spread: Spread, laid: LaidCards, size: CardSize): Box {
  const rows = 3 + Math.ceil(1.2 * Math.sqrt(laid.count));
  let best = { spot: boxAround(spread.middle, size), scale: Number.POSITIVE_INFINITY, far: 0 };
  for (let row = -rows; row <= rows; row++) {
    for (const spot of [
      ...freeInRow(spread, laid, size, row, 1),
      ...freeInRow(spread, laid, size, row, -1),
    ]) {
      const scale = grownTo(spread.scaleFor(spot));
      const far = farFromMiddle(spread, spot);
      if (scale < best.scale || (scale === best.scale && far < best.far)) best = { spot, scale, far };
    }
  }
  return best.spot;
}

/** Free spots of one row on their way outward, until they fit the place at first, or fit worse and worse. */
function* freeInRow(
  spread: Spread,
  laid: LaidCards,
  size: CardSize,
  row: number,
  way: 1 | -1,
): Generator<Box> {
  const { middle, aside, gap } = spread;
  let x = middle[0] + (row % 2 === 0 ? 0 : aside);
  let before = Number.POSITIVE_INFINITY;
  for (;;) {
    const spot = boxAround([x, middle[1] + row * spread.row + bendAt(spread, x)], size);
    const other = laid.inTheWayOf(spot, gap);
    if (other !== undefined) {
      x = way === 1 ? other.x + other.w + gap.x + size.w / 2 : other.x - gap.x - size.w / 2;
      continue;
    }
    const scale = spread.scaleFor(spot);
    if (scale === Number.POSITIVE_INFINITY) return;
    yield spot;
    if (scale <= 1 || scale > before) return;
    before = scale;
    x += way * STEP;
  }
}

function bendAt({ middle, bend }: Spread, x: number): number {
  return Math.round(bend * Math.cos(((x - middle[0]) / BEND_LENGTH) * 2 * Math.PI));
}

function farFromMiddle({ middle }: Spread, spot: Box): number {
  const [x, y] = centreOf(spot);
  return Math.hypot((x - middle[0]) / WIDE, y - middle[1]);
}
