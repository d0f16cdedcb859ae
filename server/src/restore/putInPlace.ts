import { existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { StorageError } from "../storage/BoardStorage.ts";
import { ERASED_FILE } from "../storage/sqlite/ErasedList.ts";
import { DATABASE_FILE } from "../storage/sqlite/SqliteStorage.ts";
import { reasonOf } from "../storage/sqlite/storageErrors.ts";

/** A folder of this name, within the data folder, holds the boards that are to take the place of those there. */
const RESTORED = "restored-whole";

/**
 * Puts the database and the list in `folder`, within `dataDir`, in the place of those there. The name of the folder
 * decides: until it has the one that says so everything is as it was, and from then on whoever opens the boards finishes
 * this first.
 */
export async function putInPlace(folder: string, dataDir: string): Promise<void> {
  await flush(join(folder, DATABASE_FILE));
  await flush(folder);
  await rename(folder, join(dataDir, RESTORED));
  await flush(dataDir);
  await finishRestore(dataDir);
}

/** Whether a backup was to take the place of what is in `dataDir`, and that was broken off. */
export function isRestoreUnfinished(dataDir: string): boolean {
  return existsSync(join(dataDir, RESTORED));
}

/**
 * Finishes what `putInPlace` began when the plug was pulled; resolves with whether there was something. To be called
 * before the boards in `dataDir` are opened. Rejects with StorageError `not-writable`; then they may not be opened.
 */
export async function finishRestore(dataDir: string): Promise<boolean> {
  if (!isRestoreUnfinished(dataDir)) return false;
  try {
    await moveIn(join(dataDir, RESTORED), dataDir);
  } catch (cause) {
    const doing = `Cannot put a backup in the place of what is in ${dataDir}`;
    throw new StorageError("not-writable", `${doing}. (${reasonOf(cause)})`, { cause });
  }
  return true;
}

/** A log that a killed server left belongs to what was there: SQLite would read it into the backup. */
async function moveIn(restored: string, dataDir: string): Promise<void> {
  await move(ERASED_FILE, restored, dataDir);
  if (existsSync(join(restored, DATABASE_FILE))) {
    for (const log of [`${DATABASE_FILE}-wal`, `${DATABASE_FILE}-shm`])
      await rm(join(dataDir, log), { force: true });
    await flush(dataDir);
    await move(DATABASE_FILE, restored, dataDir);
  }
  await flush(dataDir);
  await rm(restored, { recursive: true, force: true });
}

/** What is no longer there has been moved already. */
async function move(file: string, from: string, to: string): Promise<void> {
  try {
    await rename(join(from, file), join(to, file));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}

/** Waits until a file, or the names in a folder, are on disk. */
async function flush(path: string): Promise<void> {
  const opened = await open(path);
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
