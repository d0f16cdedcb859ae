import type { DatabaseSync } from "node:sqlite";
import { StorageError } from "../BoardStorage.ts";
import { number } from "./row.ts";
import type { Migration } from "./schema.ts";

/** Brings the stored data to the newest shape, wholly or not at all. Refuses data from a newer Buurtbord. */
export function migrate(database: DatabaseSync, migrations: readonly Migration[]): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    database.exec(
      "CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT",
    );
    runFrom(database, migrations, migrationsDone(database));
    database.exec("COMMIT");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

function migrationsDone(database: DatabaseSync): number {
  const row = database.prepare("SELECT coalesce(max(number), 0) AS done FROM migrations").get();
  return row === undefined ? 0 : number(row, "done");
}

function runFrom(database: DatabaseSync, migrations: readonly Migration[], done: number): void {
  if (done > migrations.length) {
    throw new StorageError(
      "too-old",
      `The data was written by a newer Buurtbord (its shape is ${done}, this Buurtbord knows up to ` +
        `${migrations.length}). Start the newer version.`,
    );
  }
  const note = database.prepare("INSERT INTO migrations (number, name) VALUES (?, ?)");
  for (const [index, migration] of migrations.entries()) {
    if (index < done) continue;
    migration.run(database);
    note.run(index + 1, migration.name);
  }
}
