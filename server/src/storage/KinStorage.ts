import type { BoardId } from "@buurtbord/shared/board/ids.ts";

/** What went for real from one board, as its kin must hear of it: ids that storage need not understand. */
export interface ToldErasure {
  readonly gone: readonly string[];
  /** Of those: people who left with all that they made. */
  readonly withCards: readonly string[];
  /** What stays, without the names on it. */
  readonly nameless: readonly string[];
}

/** The same as it is still to be done on one of its kin. */
export interface KinErasure extends ToldErasure {
  readonly boardId: BoardId;
  /** Its board came out of a file of theirs: there these ids have become others. */
  readonly isBrought: boolean;
}

/**
 * Remembers which boards are kin: copies of one another, and boards that came out of a file of one of them (MadeOf).
 * What goes from one for real (Rewrite.told) is noted for all its kin in the same commit, until it went from them too. A
 * file proves nothing: of what goes from the board that came out of it, the others hear nothing.
 */
export interface KinStorage {
  /** All that is still to be done. */
  kinErasures(): Promise<readonly KinErasure[]>;
  /** It is done on that board. */
  kinErased(done: KinErasure): Promise<void>;
}
