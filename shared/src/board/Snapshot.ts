import type { SnapshotId } from "./ids.ts";

/** A saved moment (momentopname): its name and when it was taken. The board of that moment is kept beside it. */
export interface Snapshot {
  readonly id: SnapshotId;
  readonly name: string;
  /** Milliseconds since 1970, by the server's clock. */
  readonly takenAt: number;
  readonly cards: number;
  readonly connections: number;
  readonly by: SavedBy;
  /** Something of it was erased later: it is not quite as it was. */
  readonly hasGap: boolean;
}

/** By somebody's hand; or by itself, when a step ended or when the evening did. */
export const SAVED_BY = ["hand", "step", "closing"] as const;
export type SavedBy = (typeof SAVED_BY)[number];

/** What a board itself remembers of the newest one that was saved by hand. */
export interface SavedMoment {
  readonly name: string;
  /** Milliseconds since 1970, by the server's clock. */
  readonly at: number;
}
