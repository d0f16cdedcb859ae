import { access, rename, rm } from "node:fs/promises";
import { backup, type DatabaseSync } from "node:sqlite";
import { StorageError } from "../BoardStorage.ts";

/**
 * Copies the database page by page while it is used; SQLite brings pages that change meanwhile up to date. The file
 * has its name only when it is whole.
 *
 * No transaction may be open until `begun` resolves: node:sqlite gives up when it meets one in its first step (and
 * then says "not an error"); in later steps it waits.
 */
export function beginBackup(
  database: DatabaseSync,
  path: string,
): { begun: Promise<void>; done: Promise<void> } {
  const { promise: begun, resolve } = Promise.withResolvers<void>();
  const done = copy(database, path, resolve).finally(resolve);
  return { begun, done };
}

async function copy(database: DatabaseSync, path: string, stepped: () => void): Promise<void> {
  if (await exists(path)) throw new StorageError("not-writable", `${path} is there already.`);
  const part = `${path}.part`;
  try {
    await backup(database, part, { progress: stepped });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
