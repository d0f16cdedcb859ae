import { readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { testFolder } from "../contract/StoreUnderTest.ts";
import { boardId, sampleBatch, sampleBytes, sampleFirst, sampleRecord } from "../contract/sampleBoards.ts";
import { BoardReads } from "./BoardReads.ts";
import { ErasedList } from "./ErasedList.ts";
import { firstPieces } from "./firstPieces.ts";
import { GroupCommit } from "./GroupCommit.ts";
import type { WriteRequest } from "./messages.ts";
import { openDatabase } from "./openDatabase.ts";

async function newDatabase() {
  const database = openDatabase(join(await testFolder(), "test.sqlite"));
  onTestFinished(() => database.close());
  return database;
}

/** Of a store in which nothing that matters here is erased. */
function erasedList(): ErasedList {
  return new ErasedList(join(tmpdir(), `buurtbord-${process.pid}-erased.txt`));
}

function create(number: number): WriteRequest {
  const first = sampleFirst(number);
  const [piece] = firstPieces(first);
  return { ask: "create", board: sampleRecord(number), whole: { ...first, piece } };
}

const photo: WriteRequest = {
  ask: "putBlob",
  boardId: boardId(1),
  name: "plein.jpg",
  bytes: new Uint8Array(2_000_000),
};

test("on a full disk what fits is saved, what does not is told so, and with room again it goes on", async () => {
  const database = await newDatabase();
  const group = new GroupCommit(database, erasedList());
  expect(group.commit([create(1), create(2)])).toEqual([null, null]);
  database.exec("PRAGMA max_page_count = 100");
  const outcomes = group.commit([{ ask: "append", batch: sampleBatch(1, 1) }, photo, { ask: "probe" }]);
  expect(outcomes).toMatchObject([null, { code: "not-saved", message: /full \(SQLite 13\)/ }, null]);
  database.exec("PRAGMA max_page_count = 10000");
  expect(group.commit([photo, { ask: "append", batch: sampleBatch(1, 2) }])).toEqual([null, null]);
});

test("when the commit fails none of its writes is saved, and all are told", async () => {
  const database = await newDatabase();
  const group = new GroupCommit(database, erasedList());
  expect(group.commit([create(1), create(2)])).toEqual([null, null]);
  // A deferred foreign key that nothing satisfies fails at COMMIT and not before.
  database.exec(`
    CREATE TABLE loose (board INTEGER REFERENCES boards DEFERRABLE INITIALLY DEFERRED);
    CREATE TRIGGER spoil AFTER UPDATE ON probe BEGIN INSERT INTO loose VALUES (99); END;
  `);
  const reads = new BoardReads(database, erasedList());
  const before = reads.run({ ask: "load", boardId: boardId(1), parts: "whole" });
  const outcomes = group.commit([{ ask: "append", batch: sampleBatch(1, 1) }, { ask: "probe" }]);
  expect(outcomes).toMatchObject([{ code: "not-saved" }, { code: "not-saved" }]);
  expect(reads.run({ ask: "load", boardId: boardId(1), parts: "whole" })).toEqual(before);
  database.exec("DROP TRIGGER spoil");
  expect(group.commit([{ ask: "append", batch: sampleBatch(1, 1) }])).toEqual([null]);
});

test("rows that SQLite moved from page to page leave no copies of an erased board", async () => {
  const folder = await testFolder();
  const database = openDatabase(join(folder, "test.sqlite"));
  const group = new GroupCommit(database, erasedList());
  const random = seededNumbers(3); // with this seed, copies stay when rows are only deleted
  const boards = [1, 2, 3, 4, 5, 6, 7, 8];
  group.commit(boards.map(create));
  for (let seq = 1; seq <= 500; seq += 1) {
    group.commit(boards.map((number) => secretBatch(number, seq, random)));
    group.commit(boards.filter(() => random(100) === 0).map((number) => compactAt(number, seq)));
  }
  expect(group.commit([{ ask: "erase", boardId: boardId(2) }])).toEqual([null]);
  // Read while the store is open: what stands here could be found after the plug is pulled.
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
  database.close();
  expect(files.some((content) => content.includes("<secret 3>"))).toBe(true);
  expect(files.some((content) => content.includes("<secret 2>"))).toBe(false);
});

/** Some short and some long, and in the ledger in no order, so that rows must move. */
function secretBatch(number: number, seq: number, random: (below: number) => number): WriteRequest {
  const hash = `${random(1_000_000)} <secret ${number}>`;
  const length = random(30) === 0 ? 9_000 : 30 + random(900);
  const batch = sampleBatch(number, seq, {
    document: sampleBytes(`<secret ${number}>`, length),
    ledger: [
      { write: "put", entry: { entry: "token", hash, role: "resident", participantId: null, createdAt: 1 } },
    ],
  });
  return { ask: "append", batch };
}

function compactAt(number: number, seq: number): WriteRequest {
  const whole = sampleBytes("whole", 9);
  return { ask: "compact", boardId: boardId(number), seq, document: whole, backstage: whole };
}

function seededNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}
