import { expect, test } from "vitest";
import type { BoardStorage } from "../BoardStorage.ts";
import type { OpenStore } from "./StoreUnderTest.ts";
import { loadedBoard } from "./StoreUnderTest.ts";
import { boardId, sampleBatch, sampleBytes, sampleFirst, sampleRecord } from "./sampleBoards.ts";

const wholeDocument = sampleBytes("the whole document", 4_000);
const wholeBackstage = sampleBytes("the whole backstage", 50);

export function compacts(open: OpenStore): void {
  async function boardWithBatches(storage: BoardStorage, count: number): Promise<void> {
    await storage.create(sampleRecord(1), sampleFirst(1));
    for (let seq = 1; seq <= count; seq += 1) await storage.append(sampleBatch(1, seq));
  }

  test("after compaction the whole state stands in the place of the log, to the byte", async () => {
    const { storage, reopen } = await open();
    await boardWithBatches(storage, 5);
    const before = await loadedBoard(storage, boardId(1));
    await storage.compact(boardId(1), 5, wholeDocument, wholeBackstage);
    const after = { ...before, document: wholeDocument, documentUpdates: [], backstage: wholeBackstage };
    expect(await loadedBoard(storage, boardId(1))).toEqual(after);
    expect(await loadedBoard(await reopen(), boardId(1))).toEqual(after);
  });

  test("batches saved while somebody compacted stay in the log", async () => {
    const { storage } = await open();
    await boardWithBatches(storage, 5);
    await storage.compact(boardId(1), 3, wholeDocument, wholeBackstage);
    const board = await loadedBoard(storage, boardId(1));
    expect(board.seq).toBe(5);
    expect(board.document).toEqual(wholeDocument);
    expect(board.documentUpdates).toEqual([sampleBatch(1, 4).document, sampleBatch(1, 5).document]);
  });

  test("who compacts is given the documents up to a batch, whatever is appended meanwhile", async () => {
    const { storage } = await open();
    await boardWithBatches(storage, 2);
    const then = await loadedBoard(storage, boardId(1));
    for (const seq of [3, 4]) await storage.append(sampleBatch(1, seq));
    const loading = await storage.load(boardId(1), { documentsUpTo: 2 });
    const record = { ...then.record, lastActivityAt: sampleBatch(1, 4).at };
    expect(loading).toEqual({ state: "loaded", board: { ...then, record, ledger: [] } });

    await storage.compact(boardId(1), 2, wholeDocument, wholeBackstage);
    const board = await loadedBoard(storage, boardId(1));
    expect(board.document).toEqual(wholeDocument);
    expect(board.documentUpdates).toEqual([sampleBatch(1, 3).document, sampleBatch(1, 4).document]);
  });

  test("the documents up to a batch that the log does not have, or no longer, are refused", async () => {
    const { storage } = await open();
    await boardWithBatches(storage, 4);
    await storage.compact(boardId(1), 3, wholeDocument, wholeBackstage);
    for (const documentsUpTo of [2, 5]) {
      const loading = storage.load(boardId(1), { documentsUpTo });
      await expect(loading).rejects.toMatchObject({ code: "conflict" });
    }
    expect(await storage.load(boardId(1), { documentsUpTo: 3 })).toMatchObject({ state: "loaded" });
  });

  test("a compacted board goes on with the next batch", async () => {
    const { storage } = await open();
    await boardWithBatches(storage, 2);
    await storage.compact(boardId(1), 2, wholeDocument, wholeBackstage);
    await storage.append(sampleBatch(1, 3));
    const board = await loadedBoard(storage, boardId(1));
    expect(board.documentUpdates).toEqual([sampleBatch(1, 3).document]);
    expect(board.seq).toBe(3);
  });

  test("compacting again where nothing happened since replaces the state", async () => {
    const { storage } = await open();
    await boardWithBatches(storage, 2);
    await storage.compact(boardId(1), 2, sampleBytes("a first try", 100), wholeBackstage);
    await storage.compact(boardId(1), 2, wholeDocument, wholeBackstage);
    expect((await loadedBoard(storage, boardId(1))).document).toEqual(wholeDocument);
  });

  test("a state from before the newest or after the last batch is refused", async () => {
    const { storage } = await open();
    await boardWithBatches(storage, 4);
    await storage.compact(boardId(1), 3, wholeDocument, wholeBackstage);
    const before = await loadedBoard(storage, boardId(1));
    for (const seq of [0, 2, 5]) {
      const compacting = storage.compact(boardId(1), seq, sampleBytes("wrong", 10), wholeBackstage);
      await expect(compacting).rejects.toMatchObject({ code: "conflict" });
    }
    expect(await loadedBoard(storage, boardId(1))).toEqual(before);
  });
}
