import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import type { StoredMoment } from "../rooms/board/snapshotBoard.ts";

/**
 * Of a long life the moments that go into one file, oldest first: those that somebody saved before those that saved
 * themselves, and of each the newest, until they are so many bytes together. `read`: null for one that cannot be read.
 */
export async function momentsThatFit(
  snapshots: readonly Snapshot[],
  read: (snapshot: Snapshot) => Promise<StoredMoment | null>,
  most: number,
): Promise<readonly StoredMoment[]> {
  const newestFirst = snapshots.toReversed();
  const isByHand = ({ by }: Snapshot) => by === "hand";
  const wanted = [...newestFirst.filter(isByHand), ...newestFirst.filter((snapshot) => !isByHand(snapshot))];
  const fitting = new Map<Snapshot, StoredMoment>();
  let bytes = 0;
  for (const snapshot of wanted) {
    const moment = await read(snapshot);
    bytes += moment?.state.length ?? 0;
    if (bytes > most) break;
    if (moment !== null) fitting.set(snapshot, moment);
  }
  return snapshots.flatMap((snapshot) => fitting.get(snapshot) ?? []);
}
