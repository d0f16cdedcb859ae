import type { Box } from "../board/Position.ts";
import { centreOf, inWholeUnits } from "./boxGeometry.ts";
import { boxArea, type Room } from "./Room.ts";

/** A part of a table without sheets: ideas lie there in loose rows from its middle outward, and it grows with them. */
export interface OpenTable {
  /** Where they lie at first. Its right edge stays. */
  readonly box: Box;
  /** No card may lie lower, in units; Infinity: it grows downward too. */
  readonly bottom: number;
}

/** How many times as wide and high it must be for a card to lie here; Infinity: never. */
export function scaleFor({ box, bottom }: OpenTable, card: Box): number {
  const right = box.x + box.w;
  if (card.x + card.w > right || card.y + card.h > bottom) return Number.POSITIVE_INFINITY;
  const [, middle] = centreOf(box);
  const up = Math.max(0, middle - card.y);
  const down = bottom === Number.POSITIVE_INFINITY ? card.y + card.h - middle : 0;
  return Math.max((right - card.x) / box.w, Math.max(up, down) / (box.h / 2));
}

/** Between ideas in rows: under each there is room for its dots. */
const GAP = { x: 26, y: 34 };
/** A few ideas in rows lie together in the middle of the table, and more spread as the table does. */
const SMALLEST = 0.25;
const GROWTH = 1.06;

/** For cards that are laid anew: at first a part in its middle, then all of it, and then it grows. */
export function openTableRoom({ box, bottom }: OpenTable): Room {
  const [x, y] = centreOf(box);
  return {
    gap: GAP,
    *areas() {
      for (let scale = SMALLEST; ; scale *= GROWTH) {
        const [w, h] = [Math.round(box.w * scale), Math.round(box.h * scale)];
        const right = Math.min(x + w / 2, box.x + box.w);
        const low = Math.min(y + h / 2, bottom);
        yield boxArea(inWholeUnits({ x: right - w, y: low - h, w, h }));
      }
    },
  };
}
