import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./schema.ts";

const BEFORE_KIN = 4;

test("copies of a time before they were noted are known by who made what: the oldest is what they were made of", () => {
  const database = new DatabaseSync(":memory:");
  onTestFinished(() => database.close());
  migrate(database, MIGRATIONS.slice(0, BEFORE_KIN));
  const board = (id: string, evening: string | null = null) =>
    database
      .prepare(
        `INSERT INTO boards (id, title, activity, language, joinCode, joinKey, createdAt, lastActivityAt, epoch, seq, evening)
         VALUES (?, 'De Waterkant', 'wish-tree', 'nl', ?, 'sleutel', 1, 1, 1, 0, ?)`,
      )
      .run(id, id, evening);
  const knows = (id: string, entry: string, key: string) =>
    database
      .prepare(
        "INSERT INTO ledger (board, entry, key, value, checksum) SELECT board, ?, ?, '{}', 0 FROM boards WHERE id = ?",
      )
      .run(entry, key, id);
  for (const id of ["oud", "kopie", "kopie-van-kopie", "ander"]) board(id);
  board("tafel", "ander");
  for (const id of ["oud", "kopie"]) knows(id, "author", "kaart-1");
  for (const id of ["kopie", "kopie-van-kopie"]) knows(id, "token", "telefoon-2");
  for (const id of ["ander", "tafel"]) knows(id, "author", "kaart-9");
  for (const id of ["oud", "ander"]) knows(id, "answer", "zelfde");

  migrate(database, MIGRATIONS);
  const families = database.prepare("SELECT id, family FROM boards ORDER BY board").all();
  expect(families.map(({ id, family }) => [id, family])).toEqual([
    ["oud", null],
    ["kopie", "oud"],
    ["kopie-van-kopie", "oud"],
    ["ander", null],
    ["tafel", null],
  ]);
});
