import type { SnapshotId } from "@buurtbord/shared/board/ids.ts";

/** What a disk can spoil of a board: its newest whole state, one batch of its log, its ledger, or a snapshot. */
export type Damage =
  | { readonly row: "state" }
  | { readonly row: "update"; readonly seq: number }
  | { readonly row: "ledger" }
  | { readonly row: "snapshot"; readonly id: SnapshotId };
