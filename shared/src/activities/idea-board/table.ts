import { agreement, agreements } from "../agreements.ts";
import type { Island } from "../Island.ts";
import type { OpenTable } from "../OpenTable.ts";
import { parking } from "./cards.ts";

/** To the right of it lies the parking sheet. */
export const openTable: OpenTable = {
  box: { x: 24, y: 130, w: 1350, h: 830 },
  bottom: Number.POSITIVE_INFINITY,
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
