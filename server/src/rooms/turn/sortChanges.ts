import type {
  BackstageChange,
  BoardChange,
  Change,
  ErasableId,
  LedgerChange,
} from "@buurtbord/shared/board/Change.ts";
import type { SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";

/** A decision's changes, by where they are applied. */
export interface SortedChanges {
  readonly board: readonly BoardChange[];
  readonly backstage: readonly BackstageChange[];
  readonly ledger: readonly LedgerChange[];
  readonly snapshots: readonly Snapshot[];
  readonly removedSnapshots: readonly SnapshotId[];
  /** Of which no trace may be left. */
  readonly erased: readonly ErasableId[];
}

export function sortChanges(changes: readonly Change[]): SortedChanges {
  const board: BoardChange[] = [];
  const backstage: BackstageChange[] = [];
  const ledger: LedgerChange[] = [];
  const snapshots: Snapshot[] = [];
  const removedSnapshots: SnapshotId[] = [];
  const erased: ErasableId[] = [];
  for (const change of changes) {
    switch (change.type) {
      case "card-put":
      case "card-text":
      case "card-moved":
      case "card-removed":
      case "card-votes":
      case "card-joined":
      case "card-shared":
      case "card-pitch":
      case "card-project":
      case "card-fulfilled":
      case "connection-put":
      case "connection-removed":
      case "step-set":
      case "step-put":
      case "step-removed":
      case "steps-ordered":
      case "meeting-set":
      case "card-agreement":
      case "checks-set":
      case "picture-set":
      case "circles-set":
      case "circles-here-set":
      case "gathering-set":
      case "sheet-text":
      case "page-set":
      case "card-brought":
      case "saved-set":
      case "adding-set":
      case "door-set":
      case "keep-days-set":
        board.push(change);
        break;
      case "wastebasket-put":
      case "wastebasket-taken":
      case "waiting-put":
      case "waiting-taken":
      case "merged-put":
      case "merged-taken":
      case "unchecked-put":
      case "unchecked-taken":
      case "person-put":
      case "person-gone":
        backstage.push(change);
        break;
      case "ledger-put":
      case "ledger-removed":
        ledger.push(change);
        break;
      case "snapshot-saved":
        snapshots.push(change.snapshot);
        break;
      case "snapshot-removed":
        removedSnapshots.push(change.snapshotId);
        break;
      case "erased":
        erased.push(...change.ids);
        break;
      default:
        unreachable(change);
    }
  }
  return { board, backstage, ledger, snapshots, removedSnapshots, erased };
}

/** The same changes in parts, of which each ends where a snapshot is saved: it is of the board as it is then. */
export function upToSnapshots(changes: readonly Change[]): readonly (readonly Change[])[] {
  const at = changes.findIndex(({ type }) => type === "snapshot-saved") + 1;
  if (at === 0 || at === changes.length) return [changes];
  return [changes.slice(0, at), ...upToSnapshots(changes.slice(at))];
}
