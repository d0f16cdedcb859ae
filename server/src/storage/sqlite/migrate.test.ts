import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { migrate } from "./migrate.ts";
import type { Migration } from "./schema.ts";

const first: Migration = {
  name: "first",
  run: (database) =>
    database.exec("CREATE TABLE chairs (count INTEGER) STRICT; INSERT INTO chairs VALUES (30)"),
};
const second: Migration = {
  name: "second",
  run: (database) => database.exec("ALTER TABLE chairs ADD COLUMN colour TEXT"),
};
const broken: Migration = {
  name: "broken",
  run: (database) => database.exec("DELETE FROM chairs; SELECT nonsense"),
};

test("each migration runs once, in order, and keeps what was stored", () => {
  const database = new DatabaseSync(":memory:");
  migrate(database, [first]);
  migrate(database, [first, second]);
  migrate(database, [first, second]);
  expect(database.prepare("SELECT * FROM chairs").all()).toEqual([{ count: 30, colour: null }]);
  expect(database.prepare("SELECT number, name FROM migrations ORDER BY number").all()).toEqual([
    { number: 1, name: "first" },
    { number: 2, name: "second" },
  ]);
});

test("a migration that fails leaves everything as it was", () => {
  const database = new DatabaseSync(":memory:");
  migrate(database, [first]);
  expect(() => migrate(database, [first, second, broken])).toThrow("nonsense");
  expect(database.prepare("SELECT * FROM chairs").all()).toEqual([{ count: 30 }]);
  expect(database.prepare("SELECT name FROM migrations").all()).toEqual([{ name: "first" }]);
});
