import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { RowsOnDisk } from "./RowsOnDisk.ts";

/** A data folder as a server leaves it that was killed: what was written last lies in the log. */
function house() {
  const dataDir = mkdtempSync(join(tmpdir(), "buurtbord-rows-test-"));
  const database = new DatabaseSync(join(dataDir, "buurtbord.sqlite"));
  onTestFinished(() => {
    database.close();
    rmSync(dataDir, { recursive: true });
  });
  database.exec(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE boards (board INTEGER PRIMARY KEY, title TEXT, isArriving INTEGER);
    CREATE TABLE blobs (board INTEGER REFERENCES boards, bytes BLOB);
    INSERT INTO boards VALUES (1, 'De Waterkant', 0);
  `);
  return { dataDir, write: (sql: string) => database.exec(sql) };
}

test("what came since is counted, table by table, also where it lies in the log only", () => {
  const { dataDir, write } = house();
  const then = RowsOnDisk.in(dataDir);
  expect(RowsOnDisk.in(dataDir).since(then)).toEqual({ boards: 0, blobs: 0 });
  write("INSERT INTO boards VALUES (2, 'Avond', 1); INSERT INTO blobs VALUES (2, x'01'), (2, x'02')");
  const now = RowsOnDisk.in(dataDir);
  expect([now.since(then), now.arriving]).toEqual([{ boards: 1, blobs: 2 }, 1]);
});

test("a row of then that is gone or is another is told apart from what came", () => {
  const { dataDir, write } = house();
  const then = RowsOnDisk.in(dataDir);
  write("UPDATE boards SET title = 'Avond'");
  expect(RowsOnDisk.in(dataDir).since(then)).toBe(null);
});

test("a row of no board is no sound database", () => {
  const { dataDir, write } = house();
  write("PRAGMA foreign_keys = OFF; INSERT INTO blobs VALUES (7, x'01')");
  expect(() => RowsOnDisk.in(dataDir)).toThrow("not sound");
});
