import type { SnapshotId } from "./ids.ts";

/** A saved moment (momentopname): its name and when it was taken. The board of that moment is kept beside it. */
export interface Snapshot {
  readonly id: SnapshotId;
  readonly name: string;
  /** Milliseconds since 1970, by the server's clock. */
  readonly takenAt: number;
  readonly cards: number;
  readonly connections: number;
}

/** What a board itself remembers of the newest one. */
export interface SavedMoment {
  readonly name: string;
  /** Milliseconds since 1970, by the server's clock. */
  readonly at: number;
}
