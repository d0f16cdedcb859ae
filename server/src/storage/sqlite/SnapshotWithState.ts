import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";

export interface SnapshotWithState {
  readonly snapshot: Snapshot;
  readonly state: Uint8Array;
}
