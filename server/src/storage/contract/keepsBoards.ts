import { expect, test } from "vitest";
import type { OpenStore } from "./StoreUnderTest.ts";
import { loadedBoard } from "./StoreUnderTest.ts";
import {
  boardId,
  projectCode,
  sampleBatch,
  sampleBytes,
  sampleFirst,
  sampleRecord,
  sampleTable,
} from "./sampleBoards.ts";

export function keepsBoards(open: OpenStore): void {
  test("a new board is loaded as it was made", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    expect(await loadedBoard(storage, boardId(1))).toEqual({
      record: sampleRecord(1),
      epoch: 1,
      seq: 0,
      document: sampleFirst(1).document,
      documentUpdates: [],
      backstage: sampleFirst(1).backstage,
      backstageUpdates: [],
      ledger: sampleFirst(1).ledger,
      snapshots: [],
      isChanged: false,
    });
  });

  test("the list shows the board with the newest activity first", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    await storage.create(sampleRecord(2), sampleFirst(2));
    expect((await storage.list()).map(({ id }) => id)).toEqual([boardId(2), boardId(1)]);
    const batch = sampleBatch(1, 1);
    await storage.append(batch);
    expect(await storage.list()).toEqual([{ ...sampleRecord(1), lastActivityAt: batch.at }, sampleRecord(2)]);
  });

  test("one board is found by its id, as the list shows it", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    await storage.create(sampleRecord(2), sampleFirst(2));
    const batch = sampleBatch(1, 1);
    await storage.append(batch);
    expect(await storage.find(boardId(1))).toEqual({ ...sampleRecord(1), lastActivityAt: batch.at });
    expect(await storage.find(boardId(3))).toBe(null);
    await storage.erase(boardId(1));
    expect(await storage.find(boardId(1))).toBe(null);
  });

  test("a join code opens its own board only", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    await storage.create(sampleRecord(2), sampleFirst(2));
    expect(await storage.findByJoinCode("100002")).toEqual(sampleRecord(2));
    expect(await storage.findByJoinCode("100003")).toBe(null);
  });

  test("the code of a project leads to its board, until it ends or its board goes", async () => {
    const { storage } = await open();
    for (const number of [1, 2, 3]) await storage.create(sampleRecord(number), sampleFirst(number));
    const ledger = [{ write: "put", entry: projectCode("een") }] as const;
    await storage.append(sampleBatch(2, 1, { ledger }));
    await storage.append(sampleBatch(3, 1, { ledger: [{ write: "put", entry: projectCode("twee") }] }));
    expect((await storage.findByProjectCode("een"))?.id).toBe(boardId(2));
    expect((await storage.findByProjectCode("twee"))?.id).toBe(boardId(3));
    expect(await storage.findByProjectCode("drie")).toBe(null);
    expect(await storage.findByProjectCode("facilitator-of-1")).toBe(null);
    await storage.append(sampleBatch(2, 2, { ledger: [{ write: "remove", entry: projectCode("een") }] }));
    await storage.erase(boardId(3));
    expect(await storage.findByProjectCode("een")).toBe(null);
    expect(await storage.findByProjectCode("twee")).toBe(null);
  });

  test("a join code that is in use is refused, and leaves nothing of the second board", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    const sameCode = { ...sampleRecord(2), joinCode: sampleRecord(1).joinCode };
    await expect(storage.create(sameCode, sampleFirst(2))).rejects.toMatchObject({ code: "code-taken" });
    expect(await storage.load(boardId(2))).toEqual({ state: "not-found" });
    expect(await storage.list()).toEqual([sampleRecord(1)]);
  });

  test("a board cannot be made twice", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    const again = storage.create({ ...sampleRecord(1), joinCode: "999999" }, sampleFirst(2));
    await expect(again).rejects.toMatchObject({ code: "conflict" });
    expect((await loadedBoard(storage, boardId(1))).document).toEqual(sampleFirst(1).document);
  });

  test("a board that was never made is not found", async () => {
    const { storage } = await open();
    expect(await storage.load(boardId(1))).toEqual({ state: "not-found" });
  });

  test("an erased board is gone, its code is free, and its neighbour is untouched", async () => {
    const { storage, reopen } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    await storage.create(sampleRecord(2), sampleFirst(2));
    await storage.append(sampleBatch(1, 1));
    await storage.append(sampleBatch(2, 1));
    const neighbour = await loadedBoard(storage, boardId(2));
    await storage.erase(boardId(1));
    expect(await storage.load(boardId(1))).toEqual({ state: "not-found" });
    expect(await storage.findByJoinCode("100001")).toBe(null);
    await expect(storage.append(sampleBatch(1, 2))).rejects.toMatchObject({ code: "conflict" });

    const later = await reopen();
    expect(await later.load(boardId(1))).toEqual({ state: "not-found" });
    expect(await loadedBoard(later, boardId(2))).toEqual(neighbour);
    await later.create({ ...sampleRecord(3), joinCode: "100001" }, sampleFirst(3));
    expect((await loadedBoard(later, boardId(3))).ledger).toEqual(sampleFirst(3).ledger);
  });

  test("an evening knows its tables, one for each group", async () => {
    const { storage, reopen } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    await storage.create(sampleTable(2, 1, "kikker"), sampleFirst(2));
    await storage.create(sampleTable(3, 1, "fiets"), sampleFirst(3));
    await storage.create(sampleRecord(4), sampleFirst(4));
    const again = storage.create(sampleTable(5, 1, "fiets"), sampleFirst(5));
    await expect(again).rejects.toMatchObject({ code: "conflict" });
    const nowhere = storage.create(sampleTable(6, 9, "fiets"), sampleFirst(6));
    await expect(nowhere).rejects.toMatchObject({ code: "conflict" });

    const later = await reopen();
    expect(await later.tablesOf(boardId(1))).toEqual([
      sampleTable(2, 1, "kikker"),
      sampleTable(3, 1, "fiets"),
    ]);
    expect(await later.find(boardId(3))).toEqual(sampleTable(3, 1, "fiets"));
    expect(await later.tablesOf(boardId(4))).toEqual([]);
  });

  test("an evening that comes with its tables is made with all of them, or with none", async () => {
    const { storage, reopen } = await open();
    const table = (number: number, group: string) => ({
      board: sampleTable(number, 1, group),
      first: { ...sampleFirst(number), blobs: new Map([["foto", sampleBytes(group, 90)]]) },
    });
    const tables = [table(2, "kikker"), table(3, "fiets")];
    const taken = [...tables, table(4, "kikker")];
    const twice = storage.create(sampleRecord(1), { ...sampleFirst(1), tables: taken });
    await expect(twice).rejects.toMatchObject({ code: "conflict" });
    expect(await storage.list()).toEqual([]);
    await storage.create(sampleRecord(1), { ...sampleFirst(1), tables });

    const later = await reopen();
    expect(await later.tablesOf(boardId(1))).toEqual(tables.map(({ board }) => board));
    expect((await loadedBoard(later, boardId(3))).document).toEqual(sampleFirst(3).document);
    expect(await later.getBlob(boardId(3), "foto")).toEqual(sampleBytes("fiets", 90));
    expect(await later.getBlob(boardId(1), "foto")).toBe(null);
  });

  test("with an evening its tables go, and are remembered as erased; a table goes alone", async () => {
    const { storage } = await open();
    for (const evening of [1, 4]) await storage.create(sampleRecord(evening), sampleFirst(evening));
    for (const [table, evening] of [[2, 1] as const, [3, 1] as const, [5, 4] as const]) {
      await storage.create(sampleTable(table, evening, `groep-${table}`), sampleFirst(table));
    }
    await storage.erase(boardId(3));
    expect((await storage.tablesOf(boardId(1))).map(({ id }) => id)).toEqual([boardId(2)]);
    await storage.erase(boardId(1));
    expect(new Set((await storage.list()).map(({ id }) => id))).toEqual(new Set([boardId(4), boardId(5)]));
    expect(await storage.load(boardId(2))).toEqual({ state: "not-found" });
    expect(await storage.erasedIds()).toEqual(new Set([boardId(1), boardId(2), boardId(3)]));
  });

  test("erasing a board that is not there is no trouble", async () => {
    const { storage } = await open();
    await storage.erase(boardId(1));
    expect(await storage.list()).toEqual([]);
  });
}
