import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Config } from "../config.ts";
import { createLog } from "../log.ts";
import { finishRestore } from "../restore/putInPlace.ts";
import { restoreBackup } from "../restore/restoreBackup.ts";
import { realParts } from "../rooms/realParts.ts";
import { DATABASE_FILE, openSqliteStorage } from "../storage/sqlite/SqliteStorage.ts";
import { commandTexts } from "../texts/commandTexts.ts";
import { brokenOffTexts } from "../texts/terminalTexts.ts";
import { done, notDone, type Outcome, saidFirst } from "./Outcome.ts";

/** Puts a backup back. Never while a server runs, and never over boards that nobody said may go. */
export async function restore(config: Config, file: string, mayReplace: boolean): Promise<Outcome> {
  const path = resolve(file);
  if (!existsSync(path)) return notDone(commandTexts.noBackup(path));
  const isFinished = await finishRestore(config.dataDir);
  return saidFirst(isFinished ? brokenOffTexts.finished : "", await putBack(config, path, mayReplace));
}

async function putBack({ dataDir, logLevel }: Config, path: string, mayReplace: boolean): Promise<Outcome> {
  if (existsSync(join(dataDir, DATABASE_FILE))) {
    if (await isInUse(dataDir)) return notDone(commandTexts.restoreRunning);
    if (!mayReplace) return notDone(commandTexts.restoreAsks);
  }
  const restored = await restoreBackup(path, dataDir, { ...realParts, log: createLog(logLevel) });
  const { boards, leftOut, unreadable } = restored;
  return done(
    [
      commandTexts.restored(boards),
      leftOut > 0 ? commandTexts.leftOut(leftOut) : "",
      unreadable.length > 0 ? commandTexts.unreadable(unreadable.length) : "",
    ].join(""),
  );
}

/** A damaged database is in nobody's use: a backup is just what it needs. */
async function isInUse(dataDir: string): Promise<boolean> {
  try {
    await (await openSqliteStorage(dataDir)).close();
    return false;
  } catch (error) {
    return error instanceof Error && error.message.startsWith("Another Buurtbord");
  }
}
