import { access, rename } from "node:fs/promises";
import { resolve as resolvePath } from "node:path";
import { backup, type DatabaseSync } from "node:sqlite";
import { StorageError } from "../BoardStorage.ts";
import { clearPart, clearParts, partOf } from "./partOfBackup.ts";
import { SQLITE_BUSY, sqliteCode } from "./storageErrors.ts";

/** The parts that this process is writing: between opening one and its first page it is not locked yet. */
const writing = new Set<string>();

/**
 * Copies the database page by page while it is used; SQLite brings pages that change meanwhile up to date. The file
 * has its name only when it is whole; what one that was killed left there goes first.
 *
 * No transaction may be open until `begun` resolves: node:sqlite gives up when it meets one in its first step (and
 * then says "not an error"); in later steps it waits.
 */
export function beginBackup(
  database: DatabaseSync,
  path: string,
): { begun: Promise<void>; done: Promise<void> } {
  const { promise: begun, resolve } = Promise.withResolvers<void>();
  const done = copyAlone(database, resolvePath(path), resolve).finally(resolve);
  return { begun, done };
}

/** Rejects with StorageError `not-writable` when something is there, or another is being written to the same path. */
async function copyAlone(database: DatabaseSync, path: string, stepped: () => void): Promise<void> {
  const part = partOf(path);
  if (writing.has(part)) throw beingWritten(path);
  writing.add(part);
  try {
    if (await exists(path)) throw new StorageError("not-writable", `${path} is there already.`);
    const isOurs = (other: string) => other !== part && writing.has(other);
    if (await clearParts(path, isOurs)) throw beingWritten(path);
    await copy(database, part, path, stepped);
  } finally {
    writing.delete(part);
  }
}

async function copy(database: DatabaseSync, part: string, path: string, stepped: () => void): Promise<void> {
  try {
    await backup(database, part, { progress: stepped });
    await rename(part, path);
  } catch (error) {
    if (sqliteCode(error) !== SQLITE_BUSY) clearPart(part); // busy: somebody else's, who was first
    throw error;
  }
}

function beingWritten(path: string): StorageError {
  return new StorageError("not-writable", `Another backup is being written to ${path}.`);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
