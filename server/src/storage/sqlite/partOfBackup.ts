import { rmSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { SQLITE_CORRUPT, SQLITE_NOTADB, sqliteCode } from "./storageErrors.ts";

/** Under this name a backup is written; nobody else's files end so. */
const PART = ".buurtbord-part";
/** What SQLite says of half a database. */
const HALF: ReadonlySet<number | null> = new Set([SQLITE_CORRUPT, SQLITE_NOTADB]);

/** Where the backup that is to be at `path` is written until it is whole. */
export function partOf(path: string): string {
  return `${path}${PART}`;
}

/**
 * Takes away what backups that were killed left in the folder of `path`, for what was erased since may lie in it. Those
 * stay that another process writes, or this one by its own account. Resolves with whether one for `path` itself did.
 */
export async function clearParts(path: string, isOurs: (part: string) => boolean): Promise<boolean> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []); // who may only write there cannot look
  const parts = names.filter((name) => name.endsWith(PART)).map((name) => join(folder, name));
  const staying = parts.filter((part) => isOurs(part) || !clearIfLeft(part)); // at one go: none of ours begins between
  return staying.includes(partOf(path));
}

/** With what SQLite kept to bring it back to where it began. */
export function clearPart(part: string): void {
  for (const file of [part, `${part}-journal`]) rmSync(file, { force: true });
}

/** Whoever writes one holds it locked, from its first page to its last; the system frees the lock when they are killed. */
function clearIfLeft(part: string): boolean {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(part, { timeout: 0 });
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    if (!HALF.has(sqliteCode(error))) return false;
  } finally {
    database?.close();
  }
  clearPart(part);
  return true;
}
