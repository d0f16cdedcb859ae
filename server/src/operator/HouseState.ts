import { statfs } from "node:fs/promises";
import type { PhoneAddresses } from "../addresses/phoneAddresses.ts";
import type { Census } from "../rooms/Meter.ts";
import type { CommitTimes, Daybook, NotedTrouble } from "./Daybook.ts";

/** What stays the same for as long as the server runs. */
export interface House {
  readonly version: string;
  readonly dataDir: string;
  readonly daybook: Daybook;
}

/** Everything that the operator's page shows of this moment. */
export interface HouseState {
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly addresses: PhoneAddresses;
  readonly dataDir: string;
  /** Null: the disk does not say. */
  readonly freeBytes: number | null;
  readonly sqlite: string;
  readonly node: string;
  readonly census: Census;
  readonly canCommit: boolean;
  readonly commitTimes: CommitTimes | null;
  readonly lastTrouble: NotedTrouble | null;
}

export async function readHouse(
  { version, dataDir, daybook }: House,
  now: Pick<HouseState, "addresses" | "census" | "canCommit">,
): Promise<HouseState> {
  const disk = await statfs(dataDir).catch(() => null);
  const { node, sqlite = "?" } = process.versions;
  const { startedAt, commitTimes, lastTrouble } = daybook;
  const freeBytes = disk && disk.bavail * disk.bsize;
  return { ...now, version, dataDir, startedAt, freeBytes, node, sqlite, commitTimes, lastTrouble };
}
