import type { RoomParts } from "./RoomParts.ts";
import type { JoinCodes } from "./tokens.ts";

export interface RoomsParts extends RoomParts {
  /** Six digits where boards are reached in the room only, eight characters with PUBLIC_URL. */
  readonly joinCodes: JoinCodes;
}
