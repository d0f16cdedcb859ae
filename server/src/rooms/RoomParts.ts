import type { CommandId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { BoardStorage } from "../storage/BoardStorage.ts";
import type { Access, Participating } from "./Access.ts";
import type { BoardState } from "./board/BoardState.ts";
import type { Proofreader } from "./compaction/Proofreader.ts";
import type { Erasure } from "./erase/Erasure.ts";
import type { Log } from "./Log.ts";
import type { Meter } from "./Meter.ts";
import type { Random } from "./Random.ts";
import type { Schedule } from "./Schedule.ts";

/** Everything that rooms take from outside, so that a test can hold the disk, the time and the dice. */
export interface RoomParts {
  readonly storage: BoardStorage;
  readonly proofreader: Proofreader;
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

/** What a room needs beside the parts that all rooms share. */
export interface RoomOfBoard extends PartsOfBoard {
  /** Reads the board from disk again; rejects when that cannot be done. */
  readonly reload: () => Promise<BoardState>;
  /** Whether the token of who was let in before still opens anything: to be asked in the turn in which something is done in their name. */
  readonly stillKnows: (access: Access) => boolean;
  /** Somebody came in, left, or sits at another table. */
  readonly admissionsChanged: () => void;
  /** Whoever leads said something to all tables, or it is over; or the evening went on. */
  readonly tellTables: () => void;
  /** Of a table: the name that somebody gave in its evening; null: none. Undefined: the evening is not in memory now. */
  readonly nameInEvening: (participantId: ParticipantId) => string | null | undefined;
  /** Of a table: whether somebody leads its evening. */
  readonly leadsEvening: (participantId: ParticipantId) => boolean;
  /** Of a table: somebody of its evening leaves for good, which is the evening's to do. */
  readonly leaveEvening: (access: Participating, id: CommandId, command: Command) => Promise<Answer>;
  /** Something was erased for real. */
  readonly erased: (erasure: Erasure) => void;
  /** The board is not in memory any more. */
  readonly closed: () => void;
}
