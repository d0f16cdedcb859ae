import type { SnapshotId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { type BoardStorage, StorageError } from "../BoardStorage.ts";
import type { OpenStore } from "./StoreUnderTest.ts";
import { loadedBoard } from "./StoreUnderTest.ts";
import {
  boardId,
  sampleBatch,
  sampleBytes,
  sampleFirst,
  sampleRecord,
  sampleSnapshot,
} from "./sampleBoards.ts";

const compacted = sampleBytes("the whole document", 1_000);

/** Board 1: a first state, three batches, a whole state, two more batches. Board 2: one batch. */
async function twoBoards(storage: BoardStorage): Promise<void> {
  await storage.create(sampleRecord(1), sampleFirst(1));
  await storage.create(sampleRecord(2), sampleFirst(2));
  for (const seq of [1, 2, 3]) await storage.append(sampleBatch(1, seq));
  await storage.compact(boardId(1), 3, compacted, sampleBytes("backstage", 10));
  for (const seq of [4, 5]) await storage.append(sampleBatch(1, seq));
  await storage.append(sampleBatch(2, 1));
}

export function findsDamage(open: OpenStore): void {
  test("a damaged batch leaves everything before it", async () => {
    const { storage, reopenDamaged } = await open();
    await twoBoards(storage);
    const board = await loadedBoard(storage, boardId(1));
    const later = await reopenDamaged(boardId(1), { row: "update", seq: 5 });
    const result = await later.load(boardId(1));
    expect(result).toMatchObject({ state: "damaged", record: board.record, reason: expect.any(String) });
    expect(result).toHaveProperty("lastGood", {
      at: sampleBatch(1, 4).at,
      document: compacted,
      updates: [sampleBatch(1, 4).document],
    });
    expect(result).toHaveProperty("ledger.length", board.ledger.length);
  });

  test("nothing after a damaged batch is used, sound as it may be", async () => {
    const { storage, reopenDamaged } = await open();
    await twoBoards(storage);
    const later = await reopenDamaged(boardId(1), { row: "update", seq: 4 });
    const lastGood = { at: sampleBatch(1, 3).at, document: compacted, updates: [] };
    expect(await later.load(boardId(1))).toMatchObject({ state: "damaged", lastGood });
  });

  test("a damaged state leaves the state before it", async () => {
    const { storage, reopenDamaged } = await open();
    await twoBoards(storage);
    const later = await reopenDamaged(boardId(1), { row: "state" });
    const lastGood = { at: sampleRecord(1).createdAt, document: sampleFirst(1).document, updates: [] };
    expect(await later.load(boardId(1))).toMatchObject({ state: "damaged", lastGood });
  });

  test("of the states before, only the last is kept", async () => {
    const { storage, reopenDamaged } = await open();
    await twoBoards(storage);
    await storage.compact(boardId(1), 5, sampleBytes("newest", 10), sampleBytes("backstage", 10));
    const later = await reopenDamaged(boardId(1), { row: "state" });
    const lastGood = { at: sampleBatch(1, 3).at, document: compacted, updates: [] };
    expect(await later.load(boardId(1))).toMatchObject({ state: "damaged", lastGood });
  });

  test("with its only state damaged a board has nothing left to offer", async () => {
    const { storage, reopenDamaged } = await open();
    await twoBoards(storage);
    const later = await reopenDamaged(boardId(2), { row: "state" });
    expect(await later.load(boardId(2))).toMatchObject({ state: "damaged", lastGood: null });
  });

  test("a damaged ledger makes the board damaged; its document is whole", async () => {
    const { storage, reopenDamaged } = await open();
    await twoBoards(storage);
    const later = await reopenDamaged(boardId(2), { row: "ledger" });
    const lastGood = { document: sampleFirst(2).document, updates: [sampleBatch(2, 1).document] };
    expect(await later.load(boardId(2))).toMatchObject({ state: "damaged", lastGood });
  });

  test("a damaged snapshot says so; those before it can be read, and those after it too or they say the same", async () => {
    const { storage, reopenDamaged } = await open();
    await twoBoards(storage);
    const saved = ["eerste", "tweede", "derde"].map((name, at) => sampleSnapshot(name, at + 1));
    for (const [at, each] of saved.entries()) {
      await storage.append(sampleBatch(1, at + 6, { snapshots: [each] }));
    }
    const id = "moment-tweede" as SnapshotId;
    const later = await reopenDamaged(boardId(1), { row: "snapshot", id });
    await expect(later.snapshotState(boardId(1), id)).rejects.toMatchObject({ code: "damaged" });
    expect(await later.snapshotState(boardId(1), "moment-eerste" as SnapshotId)).toEqual(saved[0]?.state);
    const third = await later.snapshotState(boardId(1), "moment-derde" as SnapshotId).catch((error) => error);
    if (third instanceof StorageError) expect(third.code).toBe("damaged");
    else expect(third).toEqual(saved[2]?.state);
    const fourth = sampleSnapshot("vierde", 4);
    await later.append(sampleBatch(1, 9, { snapshots: [fourth] }));
    expect(await later.snapshotState(boardId(1), fourth.snapshot.id)).toEqual(fourth.state);
    expect(await later.snapshots(boardId(1))).toHaveLength(4);
  });

  test("beside a damaged board the others load, and go on", async () => {
    const { storage, reopenDamaged } = await open();
    await twoBoards(storage);
    const later = await reopenDamaged(boardId(1), { row: "update", seq: 4 });
    await later.append(sampleBatch(2, 2));
    expect((await loadedBoard(later, boardId(2))).seq).toBe(2);
    expect(await later.list()).toHaveLength(2);
  });
}
