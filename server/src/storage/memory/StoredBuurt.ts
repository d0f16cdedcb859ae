import type { BuurtRecord, SavedProgramme } from "../BuurtStorage.ts";

/** A neighbourhood as MemoryStorage keeps it: plain data. */
export interface StoredBuurt {
  readonly record: BuurtRecord;
  readonly programmes: Map<string, SavedProgramme>;
}

/** In the order of their names. */
export function sortedProgrammes({ programmes }: StoredBuurt): readonly SavedProgramme[] {
  return [...programmes.values()].sort(
    (one, other) => compare(one.name, other.name) || compare(one.id, other.id),
  );
}

/** As SQLite compares text: by code points. */
function compare(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
