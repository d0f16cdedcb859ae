import type { ActivityId } from "../board/ids.ts";
import type { MapCard } from "../board/MapCard.ts";

/** `GET /api/boards/:id/map`: what the neighbourhood has, as it hangs on the map that the tables of an evening look at. */
export interface EveningMap {
  /** The map's: its texts say what the kinds of card are called. */
  readonly activity: ActivityId;
  /** Kind by kind. */
  readonly cards: readonly MapCard[];
}
