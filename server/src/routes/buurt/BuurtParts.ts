import type { Listening } from "../../addresses/phoneAddresses.ts";
import type { Buurten } from "../../buurten/Buurten.ts";
import type { Rooms } from "../../rooms/Rooms.ts";
import type { Creation } from "../Creation.ts";

/** What the routes of a buurt are given. */
export interface BuurtParts {
  readonly buurten: Buurten;
  readonly rooms: Rooms;
  readonly listening: Listening;
  readonly creation: Creation;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}
