import { existsSync } from "node:fs";
import { copyFile, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { boardStorageContract } from "../boardStorageContract.ts";
import { loadedBoard, testFolder } from "../contract/StoreUnderTest.ts";
import { boardId, sampleBatch, sampleBytes, sampleFirst, sampleRecord } from "../contract/sampleBoards.ts";
import { damageDatabase } from "./damageDatabase.ts";
import { ERASED_FILE, ErasedList } from "./ErasedList.ts";
import { firstPieces } from "./firstPieces.ts";
import { GroupCommit } from "./GroupCommit.ts";
import { openDatabase } from "./openDatabase.ts";
import { DATABASE_FILE, openSqliteStorage, type SqliteStorage } from "./SqliteStorage.ts";

boardStorageContract("SqliteStorage", async () => {
  const folder = await testFolder();
  const storage = await opened(folder);
  return {
    storage,
    reopen: async () => {
      await storage.close();
      return opened(folder);
    },
    openBackup: async (path) => {
      await copyFile(path, join(dirname(path), DATABASE_FILE));
      return opened(dirname(path));
    },
    reopenDamaged: async (id, damage) => {
      await storage.close();
      damageDatabase(join(folder, DATABASE_FILE), id, damage);
      return opened(folder);
    },
  };
});

/** Closed at the end of the test. */
async function opened(folder: string): Promise<SqliteStorage> {
  const storage = await openSqliteStorage(folder);
  onTestFinished(() => storage.close());
  return storage;
}

test("the folder is made for this user alone, and holds one file when the store is closed", async () => {
  const folder = join(await testFolder(), "data");
  const storage = await openSqliteStorage(folder);
  await storage.create(sampleRecord(1), sampleFirst(1));
  await storage.close();
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect(await readdir(folder)).toEqual([DATABASE_FILE]);
});

test("boards that save at the same moment share commits", async () => {
  const storage = await opened(await testFolder());
  const numbers = Array.from({ length: 50 }, (_, index) => index + 1);
  await Promise.all(numbers.map((number) => storage.create(sampleRecord(number), sampleFirst(number))));
  const before = storage.stats();
  await Promise.all(numbers.map((number) => storage.append(sampleBatch(number, 1))));
  const { commits, batches } = storage.stats();
  expect(batches - before.batches).toBe(50);
  expect(commits - before.commits).toBeLessThan(10);
});

test("a refused batch does not touch the batches it was committed with", async () => {
  const storage = await opened(await testFolder());
  for (const number of [1, 2, 3]) await storage.create(sampleRecord(number), sampleFirst(number));
  const appends = [sampleBatch(1, 1), sampleBatch(2, 7), sampleBatch(3, 1)];
  const outcomes = await Promise.allSettled(appends.map((batch) => storage.append(batch)));
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect((await loadedBoard(storage, boardId(2))).ledger).toEqual(sampleFirst(2).ledger);
  expect((await loadedBoard(storage, boardId(3))).seq).toBe(1);
  expect(storage.stats().batches).toBe(2);
});

test("a byte that changed on the disk is found", async () => {
  const folder = await testFolder();
  const storage = await opened(folder);
  await storage.create(sampleRecord(1), sampleFirst(1));
  await storage.create(sampleRecord(2), sampleFirst(2));
  await storage.append(sampleBatch(1, 1, { document: sampleBytes("zonnebloem", 50) }));
  await storage.append(sampleBatch(2, 1));
  await storage.close();
  const file = join(folder, DATABASE_FILE);
  const content = await readFile(file);
  content.write("Z", content.indexOf("zonnebloem"));
  await writeFile(file, content);

  const later = await opened(folder);
  const reason = "batch 1 does not match its checksum";
  expect(await later.load(boardId(1))).toMatchObject({ state: "damaged", reason, lastGood: { updates: [] } });
  expect((await loadedBoard(later, boardId(2))).seq).toBe(1);
});

test("a page that was wiped on the disk spoils only the boards on it", async () => {
  const folder = await testFolder();
  const storage = await opened(folder);
  await storage.create(sampleRecord(1), sampleFirst(1));
  await storage.putBlob(boardId(1), "plein.jpg", sampleBytes("the square", 200_000));
  await storage.create(sampleRecord(2), sampleFirst(2));
  await storage.close();
  const file = join(folder, DATABASE_FILE);
  const content = await readFile(file);
  content.fill(0, content.indexOf("the square") + 50_000, content.indexOf("the square") + 54_096);
  await writeFile(file, content);

  const later = await opened(folder);
  await expect(later.getBlob(boardId(1), "plein.jpg")).rejects.toMatchObject({ code: "damaged" });
  expect((await loadedBoard(later, boardId(1))).seq).toBe(0);
  await later.append(sampleBatch(2, 1));
});

test("of an erased board not a byte is left in the folder, nor in a backup", async () => {
  const folder = await testFolder();
  const storage = await opened(folder);
  for (const number of [1, 2]) {
    await storage.create(sampleRecord(number), sampleFirst(number));
    await storage.append(sampleBatch(number, 1, { document: sampleBytes(`<secret ${number}>`, 9_000) }));
    await storage.putBlob(boardId(number), "plein.jpg", sampleBytes(`<photo ${number}>`, 30_000));
  }
  await storage.erase(boardId(1));
  const backup = join(await testFolder(), "backup");
  await storage.backup(backup);
  const whileOpen = await readdir(folder);
  await storage.close();
  for (const file of [backup, ...whileOpen.map((name) => join(folder, name)).filter(existsSync)]) {
    const content = await readFile(file);
    const found = ["<secret 1>", "<photo 1>", sampleRecord(1).title, "facilitator-of-1"].filter((text) =>
      content.includes(text),
    );
    expect(found).toEqual([]);
    expect(content.includes("<secret 2>")).toBe(!file.endsWith(ERASED_FILE));
  }
});

test("an erase during a backup waits for it, and then leaves nothing", async () => {
  const folder = await testFolder();
  const storage = await opened(folder);
  for (const number of [1, 2]) {
    await storage.create(sampleRecord(number), sampleFirst(number));
    await storage.putBlob(boardId(number), "plein.jpg", sampleBytes(`<photo ${number}>`, 1_000_000));
  }
  const backup = join(await testFolder(), DATABASE_FILE);
  await Promise.all([storage.backup(backup), storage.erase(boardId(1))]);
  const copy = await opened(dirname(backup));
  expect(await copy.list()).toHaveLength(2);
  expect(await storage.list()).toHaveLength(1);
  expect((await readFile(join(folder, DATABASE_FILE))).includes("<photo 1>")).toBe(false);
});

test("of a large board that was arriving when the power went nothing is left, and its code is free", async () => {
  const folder = await testFolder();
  const database = openDatabase(join(folder, DATABASE_FILE));
  const first = sampleFirst(1);
  const group = new GroupCommit(database, new ErasedList(join(folder, ERASED_FILE)));
  const [piece] = firstPieces(first);
  const [outcome] = group.commit([
    { ask: "create", board: sampleRecord(1), whole: { ...first, piece }, isArriving: true },
  ]);
  expect(outcome).toBeNull();
  database.close();

  const storage = await openSqliteStorage(folder);
  expect(await storage.list()).toEqual([]);
  await storage.create({ ...sampleRecord(2), joinCode: sampleRecord(1).joinCode }, sampleFirst(2));
  await storage.close();
  const again = openDatabase(join(folder, DATABASE_FILE));
  onTestFinished(() => again.close());
  expect(again.prepare("SELECT id FROM boards").all()).toMatchObject([{ id: boardId(2) }]);
});
