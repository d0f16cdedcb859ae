import type { SnapshotId } from "@buurtbord/shared/board/ids.ts";
import { SAVED_BY, type Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { RowDamage } from "./RowDamage.ts";
import { number, type Row, text } from "./row.ts";

/** The columns of `snapshots` that snapshotOf reads. */
export const SNAPSHOT_COLUMNS = 'id, name, takenAt, cards, connections, "by", hasGap';

export function snapshotOf(row: Row): Snapshot {
  const savedBy = SAVED_BY.find((each) => each === row.by);
  if (savedBy === undefined) throw new RowDamage("a snapshot was saved by nobody known");
  return {
    id: text(row, "id") as SnapshotId,
    name: text(row, "name"),
    takenAt: number(row, "takenAt"),
    cards: number(row, "cards"),
    connections: number(row, "connections"),
    by: savedBy,
    hasGap: number(row, "hasGap") === 1,
  };
}
