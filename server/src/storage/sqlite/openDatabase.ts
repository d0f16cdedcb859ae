import { DatabaseSync } from "node:sqlite";
import { StorageError } from "../BoardStorage.ts";
import { migrate } from "./migrate.ts";
import { text } from "./row.ts";
import { MIGRATIONS } from "./schema.ts";
import { reasonOf, SQLITE_BUSY, SQLITE_NOTADB, sqliteCode } from "./storageErrors.ts";

/** Before it, two checkpoints at a bad moment could spoil a database in WAL mode (https://www.sqlite.org/wal.html#walresetbug). */
const OLDEST_SQLITE = "3.51.3";

/** How long to wait for a server that is just stopping, in milliseconds. */
const LOCK_WAIT = 1_000;

/** Opens or makes the database, locked for us alone. Throws StorageError `not-writable` or `too-old`. */
export function openDatabase(path: string): DatabaseSync {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(path, { timeout: LOCK_WAIT, enableForeignKeyConstraints: true });
    refuseOldSqlite(text(database.prepare("SELECT sqlite_version() AS version").get() ?? {}, "version"));
    configure(database);
    migrate(database, MIGRATIONS);
    database.exec("DELETE FROM boards WHERE isArriving = 1"); // what came of them when the power went
    database.exec("UPDATE probe SET times = times + 1"); // a file that is only readable shows it here, not tonight
    return database;
  } catch (error) {
    database?.close();
    throw notWritable(path, error);
  }
}

export function refuseOldSqlite(version: string): void {
  if (version.localeCompare(OLDEST_SQLITE, "en", { numeric: true }) >= 0) return;
  throw new StorageError(
    "too-old",
    `This Node comes with SQLite ${version}, which can lose data. Buurtbord needs ${OLDEST_SQLITE} or newer: use a newer Node.`,
  );
}

function configure(database: DatabaseSync): void {
  // One connection holds the file until it closes or its process ends, kill -9 included: the system then frees the
  // lock. So two servers never share a folder, and only one connection ever commits or checkpoints.
  database.exec("PRAGMA locking_mode = EXCLUSIVE");
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA synchronous = FULL");
  database.exec("PRAGMA fullfsync = ON"); // macOS only: there a plain fsync leaves the bytes in the drive's cache
  database.exec("PRAGMA secure_delete = ON");
  // A checkpoint costs the commit it happens in two or three more waits for the disk: let the log grow to 16 MB.
  database.exec("PRAGMA wal_autocheckpoint = 4000");
}

function notWritable(path: string, error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  return new StorageError("not-writable", `${trouble(path, error)} (${reasonOf(error)})`, { cause: error });
}

function trouble(path: string, error: unknown): string {
  switch (sqliteCode(error)) {
    case SQLITE_BUSY:
      return `Another Buurtbord is using ${path}. Stop it first, or choose another folder with DATA_DIR.`;
    case SQLITE_NOTADB:
      return `${path} is not a database. Move it away, or put back a backup.`;
    default:
      return `Cannot write ${path}. Choose another folder with DATA_DIR, or make this one writable.`;
  }
}
