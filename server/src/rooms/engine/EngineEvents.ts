import type { BoardState } from "../board/BoardState.ts";
import type { Erasure } from "../erase/Erasure.ts";
import type { Commit } from "../turn/Turn.ts";

/** What an engine tells its room, always between turns. */
export interface EngineEvents {
  /** A turn is on disk: now it may be shown. Whoever asked for it is answered after this. */
  committed(state: BoardState, commit: Commit): void;
  /** What was in memory is thrown away: nobody may go on with it. */
  thrownAway(): void;
  /** The board was written anew without what was erased, and read again: every copy of it is to be thrown away. */
  rewritten(state: BoardState, erasure: Erasure): void;
  /** The board was read again from disk. */
  reloaded(): void;
  /** Writes reach the disk again. */
  writable(state: BoardState): void;
  /** It cannot go on; the board is not in memory any more. */
  ended(): void;
}
