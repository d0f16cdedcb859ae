import { expect, test } from "vitest";
import type { FirstState, MadeOf } from "../BoardStorage.ts";
import { loadedBoard, type OpenStore } from "./StoreUnderTest.ts";
import {
  answer,
  boardId,
  sampleBatch,
  sampleBytes,
  sampleFirst,
  sampleRecord,
  sampleSnapshot,
} from "./sampleBoards.ts";

/** Larger than what is written at once: many entries, moments and photos. */
function largeFirst(number: number): FirstState {
  return {
    ...sampleFirst(number),
    ledger: Array.from({ length: 3_000 }, (_, n) => answer(n)),
    snapshots: Array.from({ length: 40 }, (_, n) => {
      const { snapshot } = sampleSnapshot(String(n), n);
      return { snapshot, state: sampleBytes(`moment ${n} of board ${number}`, 60_000) };
    }),
    blobs: new Map([1, 2, 3].map((n) => [`f-${n}`, sampleBytes(`photo ${n}`, 400_000)])),
  };
}

const copyOf = (number: number, more: Partial<MadeOf> = {}): MadeOf => ({
  as: "copy",
  board: boardId(number),
  erasedThen: 0,
  ...more,
});

export function makesLargeBoards(open: OpenStore): void {
  test("a large board is loaded as it was made, with its moments and photos, and goes on", async () => {
    const { storage, reopen } = await open();
    const first = largeFirst(1);
    await storage.create(sampleRecord(1), first);
    await storage.append(sampleBatch(1, 1));
    const later = await reopen();
    const loaded = await loadedBoard(later, boardId(1));
    expect(loaded).toMatchObject({ seq: 1, document: first.document, backstage: first.backstage });
    expect(loaded.ledger).toHaveLength(3_001); // and who wrote what came after it
    expect(loaded.snapshots).toEqual(first.snapshots?.map(({ snapshot }) => snapshot));
    for (const { snapshot, state } of first.snapshots ?? [])
      expect(await later.snapshotState(boardId(1), snapshot.id)).toEqual(state);
    for (const [name, bytes] of first.blobs ?? [])
      expect(await later.getBlob(boardId(1), name)).toEqual(bytes);
  });

  test("nobody finds a large board before all of it is there, and others are written meanwhile", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(2), sampleFirst(2));
    let isThere = false;
    const making = storage.create(sampleRecord(1), largeFirst(1)).then(() => {
      isThere = true;
    });
    for (let seq = 1; !isThere; seq++) {
      const [list, byCode, loaded] = await Promise.all([
        storage.list(),
        storage.findByJoinCode("100001"),
        storage.load(boardId(1)),
        storage.append(sampleBatch(2, seq)),
      ]);
      const seen = [list.some(({ id }) => id === boardId(1)), byCode !== null, loaded.state !== "not-found"];
      if (isThere) break; // it may have come while these were asked
      expect(seen).toEqual([false, false, false]);
    }
    await making;
    expect((await loadedBoard(storage, boardId(1))).snapshots).toHaveLength(40);
  });

  test("two boards with one join code: of the second nothing is left", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(1), largeFirst(1));
    const second = { ...sampleRecord(2), joinCode: sampleRecord(1).joinCode };
    await expect(storage.create(second, largeFirst(2))).rejects.toMatchObject({ code: "code-taken" });
    await storage.create(sampleRecord(2), sampleFirst(2));
    expect((await loadedBoard(storage, boardId(2))).snapshots).toEqual([]);
  });

  test("photos come along with a copy, but for those that are not there", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    for (const n of [1, 2, 3, 4, 5]) await storage.putBlob(boardId(1), `f-${n}`, sampleBytes(`${n}`, 1_000));
    const madeOf = copyOf(1, { blobs: ["f-1", "f-3", "f-4", "f-5", "f-9"] });
    await storage.create(sampleRecord(2), { ...sampleFirst(2), madeOf });
    expect(await storage.getBlob(boardId(2), "f-3")).toEqual(sampleBytes("3", 1_000));
    expect(await storage.getBlob(boardId(2), "f-5")).toEqual(sampleBytes("5", 1_000));
    for (const name of ["f-2", "f-9"]) expect(await storage.getBlob(boardId(2), name)).toBeNull();
  });

  test("what was looked through for what was erased is not made when more was erased since", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    await storage.create(sampleRecord(3), sampleFirst(3));
    await storage.erase(boardId(3));
    for (const first of [sampleFirst(2), largeFirst(2)]) {
      const making = storage.create(sampleRecord(2), { ...first, madeOf: copyOf(1) });
      await expect(making).rejects.toMatchObject({ code: "conflict" });
      expect(await storage.load(boardId(2))).toEqual({ state: "not-found" });
    }
    await storage.create(sampleRecord(2), { ...largeFirst(2), madeOf: copyOf(1, { erasedThen: 1 }) });
    expect((await loadedBoard(storage, boardId(2))).snapshots).toHaveLength(40);
  });
}
