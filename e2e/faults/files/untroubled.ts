import { statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { ServerProcess } from "../../rig/ServerProcess.ts";
import { MAKINGS, type Making, make } from "./makings.ts";
import { type PreparedHouse, takeHome } from "./preparedHouse.ts";
import { type RowCounts, RowsOnDisk } from "./RowsOnDisk.ts";
import { type Told, toldByFile } from "./toldByFile.ts";

/** What comes of a file or a moment where nothing goes wrong. */
export interface Untroubled {
  readonly rows: RowCounts;
  readonly told: Told;
  /** From the press until the answer, in milliseconds. */
  readonly took: number;
  /** From the first byte on disk until the answer. */
  readonly wrote: number;
}

/** Makes one of each and looks at it closely. Throws where what was made does not say what the file says. */
export async function makeUntroubled(
  server: ServerProcess,
  dataDir: string,
  house: PreparedHouse,
): Promise<Readonly<Record<Making, Untroubled>>> {
  const made: Partial<Record<Making, Untroubled>> = {};
  for (const making of MAKINGS) made[making] = await untroubled(server, dataDir, house, making);
  return made as Record<Making, Untroubled>;
}

/** Resolves when something was written after this was asked. */
export async function firstWrite(dataDir: string, isOver: () => boolean): Promise<void> {
  const begun = written(dataDir);
  while (!isOver() && written(dataDir) === begun) await wait(1);
}

async function untroubled(
  { origin }: ServerProcess,
  dataDir: string,
  house: PreparedHouse,
  making: Making,
): Promise<Untroubled> {
  const before = RowsOnDisk.in(dataDir);
  const begun = performance.now();
  let isOver = false;
  const asked = make(origin, house, making).finally(() => {
    isOver = true;
  });
  await firstWrite(dataDir, () => isOver);
  const writing = performance.now();
  const board = await asked;
  const end = performance.now();
  const rows = RowsOnDisk.in(dataDir).since(before);
  const told = toldByFile(await takeHome(origin, board));
  if (rows === null) throw new Error(`Something else changed with the ${making}`);
  if (making !== "moment" && told.words !== toldByFile(house[making]).words)
    throw new Error(`What was made of the ${making} says something else than its file`);
  return { rows, told, took: end - begun, wrote: end - writing };
}

/** How much of it, and when: the log is written from its beginning again now and then. */
function written(dataDir: string): string {
  const { size, mtimeMs } = statSync(join(dataDir, "buurtbord.sqlite-wal"));
  return `${size} ${mtimeMs}`;
}
