import type { Box, Position } from "../../board/Position.ts";
import { centreOf, inWholeUnits } from "../boxGeometry.ts";
import { boxArea, type Room } from "../Room.ts";
import { OPEN_TABLE } from "./sheets.ts";

/** From here ideas spread to the left and up: to the right lies the parking sheet, below the harvest when it is asked for. */
export const MIDDLE: Position = centreOf(OPEN_TABLE);

const RIGHT = OPEN_TABLE.x + OPEN_TABLE.w;
/** Under the lowest idea there is room for a careless hand. */
const BOTTOM = 1_000;

/** How many times as wide and high the open table must be for a card to lie here. Its right and lower edges stay. */
export function scaleFor(card: Box): number {
  if (card.x + card.w > RIGHT || card.y + card.h > BOTTOM) return Number.POSITIVE_INFINITY;
  const up = Math.max(0, MIDDLE[1] - card.y);
  return Math.max((RIGHT - card.x) / OPEN_TABLE.w, up / (OPEN_TABLE.h / 2));
}

/** Between ideas in rows: under each there is room for its dots. */
const GAP = { x: 26, y: 34 };
/** A few ideas in rows lie together in the middle of the table, and more spread as the table does. */
const SMALLEST = 0.25;
const GROWTH = 1.06;

/** The open table: at first a part in its middle, then all of it, and then it grows. */
export const tableRoom: Room = {
  gap: GAP,
  *areas() {
    for (let scale = SMALLEST; ; scale *= GROWTH) {
      const [w, h] = [Math.round(OPEN_TABLE.w * scale), Math.round(OPEN_TABLE.h * scale)];
      const right = Math.min(MIDDLE[0] + w / 2, RIGHT);
      const bottom = Math.min(MIDDLE[1] + h / 2, BOTTOM);
      yield boxArea(inWholeUnits({ x: right - w, y: bottom - h, w, h }));
    }
  },
};
