import { isOtherEvening } from "@buurtbord/shared/board/evening.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";

/** The moments of one evening, newest first. */
export interface Evening {
  /** When the newest of them was saved: milliseconds since 1970. */
  readonly at: number;
  readonly byHand: readonly Snapshot[];
  readonly byThemselves: readonly Snapshot[];
}

/** Moments by the evening on which they were saved, the newest first. */
export function evenings(snapshots: readonly Snapshot[]): readonly Evening[] {
  const groups: Snapshot[][] = [];
  for (const snapshot of [...snapshots].sort((one, other) => other.takenAt - one.takenAt)) {
    const evening = groups.at(-1);
    const after = evening?.at(-1);
    if (evening === undefined || after === undefined || isOtherEvening(snapshot.takenAt, after.takenAt))
      groups.push([snapshot]);
    else evening.push(snapshot);
  }
  return groups.map((group) => ({
    at: group[0]?.takenAt ?? 0,
    byHand: group.filter(({ by }) => by === "hand"),
    byThemselves: group.filter(({ by }) => by !== "hand"),
  }));
}
