import type { Box } from "../board/Position.ts";
import { LaidCards } from "./LaidCards.ts";
import { nearestIn } from "./nearestIn.ts";
import type { Room } from "./Room.ts";
import { areasWith } from "./roomFor.ts";

/** The free spot in a room that is nearest to where a card lies, or almost. */
export function nearestSpot(room: Room, laid: readonly Box[], box: Box): Box {
  const cards = new LaidCards(laid);
  for (const area of areasWith(room, [{ box }])) {
    const spot = nearestIn(area, room.gap, cards, box);
    if (spot !== null) return spot;
  }
  throw new Error("A room has no last area");
}
