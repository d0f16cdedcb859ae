import type {
  BackstageChange,
  BoardChange,
  Change,
  ErasableId,
  LedgerChange,
} from "@buurtbord/shared/board/Change.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";

/** A decision's changes, by where they are applied. */
export interface SortedChanges {
  readonly board: readonly BoardChange[];
  readonly backstage: readonly BackstageChange[];
  readonly ledger: readonly LedgerChange[];
  readonly snapshots: readonly Snapshot[];
  /** Of which no trace may be left. */
  readonly erased: readonly ErasableId[];
}

export function sortChanges(changes: readonly Change[]): SortedChanges {
  const board: BoardChange[] = [];
  const backstage: BackstageChange[] = [];
  const ledger: LedgerChange[] = [];
  const snapshots: Snapshot[] = [];
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
        backstage.push(change);
        break;
      case "ledger-put":
      case "ledger-removed":
        ledger.push(change);
        break;
      case "snapshot-saved":
        snapshots.push(change.snapshot);
        break;
      case "erased":
        erased.push(...change.ids);
        break;
      default:
        unreachable(change);
    }
  }
  return { board, backstage, ledger, snapshots, erased };
}
