import type { Box, Position } from "../../board/Position.ts";
import { agreement, agreements } from "../agreements.ts";
import { centreOf } from "../boxGeometry.ts";
import type { Island } from "../Island.ts";
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
