import { once } from "node:events";
import { readdirSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { ServerProcess } from "../../rig/ServerProcess.ts";
import { BEYOND, type FileVerdict } from "./KilledFile.ts";
import { type PreparedHouse, takeHome } from "./preparedHouse.ts";
import { type OldBackup, putBack, stateOf } from "./putBack.ts";
import { toldByFile } from "./toldByFile.ts";

export interface KilledRestoreParts {
  readonly dataDir: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly house: PreparedHouse;
  readonly backup: OldBackup;
  /** How long it takes to put it back, in milliseconds. */
  readonly took: number;
  readonly random: () => number;
}

/** Somebody puts a backup back, and the plug is pulled meanwhile. */
export async function killedRestore(parts: KilledRestoreParts): Promise<FileVerdict> {
  const { dataDir, backup } = parts;
  const answered = await putBackUnderCut(parts);
  const midway = isBeingPutBack(dataDir);
  const state = await atNextStart(parts);
  const leftovers = isBeingPutBack(dataDir);
  await once(putBack(backup, dataDir, parts.environment), "exit");
  return {
    midway: Number(midway),
    answered: Number(answered),
    whole: Number(state === "put-back"),
    halves: Number(state === "neither"),
    lost: Number(answered && state !== "put-back"),
    misplaced: 0,
    leftovers: Number(leftovers),
    refused: Number((await atNextStart(parts)) !== "put-back"),
  };
}

/** Resolves with whether it had said that it is done. */
async function putBackUnderCut({ backup, dataDir, environment, took, random }: KilledRestoreParts) {
  const child = putBack(backup, dataDir, environment);
  const exit = once(child, "exit");
  await wait(random() * BEYOND * took);
  child.kill("SIGKILL");
  const [code] = await exit;
  return code === 0;
}

/** Also what nobody touched since the backup must be there, to the letter. */
async function atNextStart({ dataDir, environment, house, backup }: KilledRestoreParts) {
  const server = await ServerProcess.start({ dataDir, environment });
  try {
    const told = toldByFile(await takeHome(server.origin, house.moment.of));
    if (!isDeepStrictEqual(told, toldByFile(house.board))) return "neither";
    return await stateOf(server.origin, backup);
  } finally {
    await server.kill();
  }
}

function isBeingPutBack(dataDir: string): boolean {
  return readdirSync(dataDir).some((name) => name.startsWith("restor"));
}
