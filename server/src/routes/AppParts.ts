import type { OwnNames } from "../addresses/isKnownHost.ts";
import type { Listening } from "../addresses/phoneAddresses.ts";
import type { Buurten } from "../buurten/Buurten.ts";
import type { Metrics } from "../metrics/Metrics.ts";
import type { House } from "../operator/HouseState.ts";
import type { ClientFiles } from "../pages/ClientFiles.ts";
import type { Log } from "../rooms/Log.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import type { BoardStorage } from "../storage/BoardStorage.ts";

/** Everything that the routes are given from outside. */
export interface AppParts {
  readonly rooms: Rooms;
  readonly storage: Pick<BoardStorage, "probe" | "backup" | "getBlob" | "erasedIds">;
  readonly buurten: Buurten;
  /** What the `buurtbord` command must know to ask this server. */
  readonly operatorToken: string;
  readonly metrics: Metrics;
  /** What the operator's page tells of this server. */
  readonly house: House;
  readonly names: OwnNames;
  readonly listening: Listening;
  /** What one must know to start a board. Null: anybody may. */
  readonly createCode: string | null;
  readonly clientFiles: ClientFiles;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly log: Log;
}
