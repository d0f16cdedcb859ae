import { expect, test } from "vitest";
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

export function savesBatches(open: OpenStore): void {
  test("batches come back whole, in order, after a restart too", async () => {
    const { storage, reopen } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    const backstage = sampleBytes("a card behind the curtain", 60);
    const batches = [sampleBatch(1, 1), sampleBatch(1, 2, { document: null, backstage }), sampleBatch(1, 3)];
    for (const batch of batches) await storage.append(batch);
    const board = await loadedBoard(storage, boardId(1));
    expect(board.seq).toBe(3);
    expect(board.documentUpdates).toEqual([batches[0]?.document, batches[2]?.document]);
    expect(board.backstageUpdates).toEqual([backstage]);
    expect(await loadedBoard(await reopen(), boardId(1))).toEqual(board);
  });

  test("a batch out of turn is refused whole", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    await storage.append(sampleBatch(1, 1));
    const before = await loadedBoard(storage, boardId(1));
    const snapshots = [sampleSnapshot("te vroeg", 5)];
    for (const seq of [0, 1, 3]) {
      const batch = sampleBatch(1, seq, { snapshots });
      await expect(storage.append(batch)).rejects.toMatchObject({ code: "conflict" });
    }
    expect(await loadedBoard(storage, boardId(1))).toEqual(before);
    expect(await storage.snapshots(boardId(1))).toEqual([]);
  });

  test("a batch for a board that is not there is refused", async () => {
    const { storage } = await open();
    await expect(storage.append(sampleBatch(1, 1))).rejects.toMatchObject({ code: "conflict" });
    expect(await storage.list()).toEqual([]);
  });

  test("of two batches with the same number one is saved", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    const first = sampleBatch(1, 1);
    const second = sampleBatch(1, 1, { document: sampleBytes("another first", 30) });
    const outcomes = await Promise.allSettled([storage.append(first), storage.append(second)]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect((await loadedBoard(storage, boardId(1))).documentUpdates).toEqual([first.document]);
  });

  test("many boards save at the same time, and each keeps its own", async () => {
    const { storage, reopen } = await open();
    const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
    const sequence = Array.from({ length: 15 }, (_, index) => index + 1);
    await Promise.all(numbers.map((number) => storage.create(sampleRecord(number), sampleFirst(number))));
    await Promise.all(
      numbers.map(async (number) => {
        for (const seq of sequence) await storage.append(sampleBatch(number, seq));
      }),
    );
    const later = await reopen();
    for (const number of numbers) {
      const { documentUpdates } = await loadedBoard(later, boardId(number));
      expect(documentUpdates).toEqual(sequence.map((seq) => sampleBatch(number, seq).document));
    }
  });

  test("who loads while others save gets whole batches, as many as the board says", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    const saving = (async () => {
      for (let seq = 1; seq <= 40; seq += 1) await storage.append(sampleBatch(1, seq));
    })();
    let seen = 0;
    while (seen < 40) {
      const board = await loadedBoard(storage, boardId(1));
      expect(board.seq).toBeGreaterThanOrEqual(seen);
      expect(board.documentUpdates).toHaveLength(board.seq);
      expect(board.ledger).toHaveLength(1 + 2 * board.seq);
      seen = board.seq;
    }
    await saving;
  });

  test("bytes that the caller goes on using are kept as they were", async () => {
    const { storage } = await open();
    const large = sampleBytes("one large buffer", 5_000);
    const update = large.subarray(1_000, 1_040);
    await storage.create(sampleRecord(1), { ...sampleFirst(1), document: large });
    const saving = storage.append(sampleBatch(1, 1, { document: update }));
    const before = large.slice();
    large.fill(0);
    await saving;
    const board = await loadedBoard(storage, boardId(1));
    expect(board.document).toEqual(before);
    expect(board.documentUpdates).toEqual([before.subarray(1_000, 1_040)]);
  });
}
