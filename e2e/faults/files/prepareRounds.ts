import { once } from "node:events";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { slowDisk } from "../../bench/slowDisk.ts";
import { ServerProcess } from "../../rig/ServerProcess.ts";
import type { Making } from "./makings.ts";
import { type PreparedHouse, prepareHouse } from "./preparedHouse.ts";
import { makeOldBackup, type OldBackup, putBack } from "./putBack.ts";
import { makeUntroubled, type Untroubled } from "./untroubled.ts";

/** As on an old laptop: what comes in several commits takes long enough to be cut in two. Without a compiler they lie closer. */
const FSYNC_MS = 25;

/** What every round begins with, and what comes of it where nothing goes wrong. */
export interface PreparedRounds {
  /** A data folder with the house, to be copied. */
  readonly prepared: string;
  /** For the servers of the rounds. */
  readonly environment: Readonly<Record<string, string>>;
  readonly house: PreparedHouse;
  readonly backup: OldBackup;
  readonly untroubled: Readonly<Record<Making, Untroubled>>;
  /** How long it takes to put the backup back, in milliseconds. */
  readonly took: number;
}

/** Makes the house in `folder`, and tries everything once on a copy of it. */
export async function prepareRounds(folder: string): Promise<PreparedRounds> {
  const [prepared, copy] = [join(folder, "prepared"), join(folder, "untroubled")];
  const environment = slowDisk(FSYNC_MS) ?? {};
  const { house, backup } = await furnish(prepared, join(folder, "backup.sqlite"));
  cpSync(prepared, copy, { recursive: true });
  const server = await ServerProcess.start({ dataDir: copy, environment });
  const untroubled = await makeUntroubled(server, copy, house).finally(() => server.stop());
  const begun = performance.now();
  await once(putBack(backup, copy, environment), "exit");
  return { prepared, environment, house, backup, untroubled, took: performance.now() - begun };
}

async function furnish(dataDir: string, path: string) {
  const server = await ServerProcess.start({ dataDir });
  try {
    const house = await prepareHouse(server.origin);
    return { house, backup: await makeOldBackup(server.origin, house.buurt, { dataDir, path }) };
  } finally {
    await server.stop();
  }
}
