import type { Box } from "../board/Position.ts";
import { centreOf } from "./boxGeometry.ts";
import type { LaidCards } from "./LaidCards.ts";
import type { Room, RoomArea } from "./Room.ts";

/** Half a card and its gap: rows so far apart are tried. */
const ROW = 47;
/** To get past what is no room and no card. */
const STEP = 8;

/** The free spot in an area that is nearest to where a card lies, or almost; null: there is none. */
export function nearestIn(area: RoomArea, gap: Room["gap"], laid: LaidCards, card: Box): Box | null {
  const start = inside(area.box, card);
  let nearest: Box | null = null;
  let far = Number.POSITIVE_INFINITY;
  for (let away = 0; away < far && away <= area.box.h; away += ROW) {
    for (const y of [start.y - away, start.y + away]) {
      for (const way of [1, -1] as const) {
        const spot = firstInRow(area, gap, laid, { ...start, y }, way);
        if (spot === null || farFrom(start, spot) >= far) continue;
        nearest = spot;
        far = farFrom(start, spot);
      }
    }
  }
  return nearest;
}

/** The first free spot from there on, to the right (1) or to the left. */
function firstInRow(
  { box, holds }: RoomArea,
  gap: Room["gap"],
  laid: LaidCards,
  start: Box,
  way: 1 | -1,
): Box | null {
  const { y, w, h } = start;
  if (y < box.y || y + h > box.y + box.h) return null;
  let { x } = start;
  while (x >= box.x && x + w <= box.x + box.w) {
    const spot = { x, y, w, h };
    const other = laid.inTheWayOf(spot, gap);
    if (other !== undefined) x = way === 1 ? other.x + other.w + gap.x : other.x - gap.x - w;
    else if (holds(spot)) return spot;
    else x += way * STEP;
  }
  return null;
}

/** A card of whole units, as near to where it lies as the box allows. */
function inside(box: Box, { x, y, w, h }: Box): Box {
  return {
    x: Math.round(within(x, box.x, box.w - w)),
    y: Math.round(within(y, box.y, box.h - h)),
    w,
    h,
  };
}

function within(n: number, from: number, length: number): number {
  return Math.max(from, Math.min(n, from + length));
}

function farFrom(one: Box, other: Box): number {
  const [[x, y], [toX, toY]] = [centreOf(one), centreOf(other)];
  return Math.hypot(x - toX, y - toY);
}
