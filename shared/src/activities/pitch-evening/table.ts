import type { Box, Position } from "../../board/Position.ts";
import { agreement, agreements } from "../agreements.ts";
import { centreOf, inWholeUnits } from "../boxGeometry.ts";
import type { Island } from "../Island.ts";
import { boxArea, type Room } from "../Room.ts";
import { parking } from "./cards.ts";

/** Where ideas lie at first. From there they spread to the left, up and down: to the right lies the parking sheet. */
const OPEN_TABLE: Box = { x: 24, y: 130, w: 1350, h: 830 };
export const MIDDLE: Position = centreOf(OPEN_TABLE);

/** How many times as wide and high the open table must be for a card to lie here. Its right edge stays. */
export function scaleFor(card: Box): number {
  const edge = OPEN_TABLE.x + OPEN_TABLE.w;
  if (card.x + card.w > edge) return Number.POSITIVE_INFINITY;
  const down = Math.abs(card.y + card.h / 2 - MIDDLE[1]) + card.h / 2;
  return Math.max((edge - card.x) / OPEN_TABLE.w, down / (OPEN_TABLE.h / 2));
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
      const right = Math.min(MIDDLE[0] + w / 2, OPEN_TABLE.x + OPEN_TABLE.w);
      yield boxArea(inWholeUnits({ x: right - w, y: MIDDLE[1] - h / 2, w, h }));
    }
  },
};

/** Above the parking sheet; it is there once there is something to agree. */
export const agreementSheet: Island = {
  field: agreements.id,
  face: agreement.face,
  base: { x: 1420, y: 234, w: 476, h: 306 },
  head: 88,
  grows: { x: 1, y: -1 },
};

/** The parking sheet, two cards wide, in the lower right corner; white paper, because nothing on it competes. */
export const parkingSheet: Island = {
  field: parking.id,
  face: { tint: "kaart-wit", icon: "pause" },
  base: { x: 1420, y: 570, w: 476, h: 346 },
  head: 88,
  grows: { x: 1, y: 1 },
};
