import type { BoardStorage } from "../storage/BoardStorage.ts";
import type { BoardState } from "./board/BoardState.ts";
import type { Compactor } from "./compaction/Compactor.ts";
import type { Log } from "./Log.ts";
import type { Meter } from "./Meter.ts";
import type { Random } from "./Random.ts";
import type { Schedule } from "./Schedule.ts";

/** Everything that rooms take from outside, so that a test can hold the disk, the time and the dice. */
export interface RoomParts {
  readonly storage: BoardStorage;
  readonly compactor: Compactor;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly schedule: Schedule;
  readonly random: Random;
  readonly log: Log;
  readonly meter: Meter;
  /** After so many updates in the log it is compacted; left out: as many as load quickly. A law makes it few. */
  readonly mostLoggedUpdates?: number;
}

/** What those of a room need who look after one thing on its board. */
export interface PartsOfBoard extends RoomParts {
  readonly state: BoardState;
}
