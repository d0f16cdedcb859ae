import { join } from "node:path";
import { expect, test } from "vitest";
import type { OpenStore } from "./StoreUnderTest.ts";
import { loadedBoard, testFolder } from "./StoreUnderTest.ts";
import {
  boardId,
  sampleBatch,
  sampleBytes,
  sampleFirst,
  sampleRecord,
  sampleSnapshot,
} from "./sampleBoards.ts";

export function opensAndCloses(open: OpenStore): void {
  test("a backup holds all boards, and changes no more", async () => {
    const { storage, openBackup } = await open();
    const march = sampleSnapshot("maart", 1_000);
    const photo = sampleBytes("the square", 50_000);
    await storage.create(sampleRecord(1), sampleFirst(1));
    await storage.create(sampleRecord(2), sampleFirst(2));
    await storage.append(sampleBatch(1, 1, { snapshots: [march] }));
    await storage.putBlob(boardId(1), "plein.jpg", photo);
    const boards = [await loadedBoard(storage, boardId(1)), await loadedBoard(storage, boardId(2))];
    const path = join(await testFolder(), "backup");
    await storage.backup(path);
    await storage.append(sampleBatch(1, 2));
    await storage.erase(boardId(2));

    const copy = await openBackup(path);
    expect([await loadedBoard(copy, boardId(1)), await loadedBoard(copy, boardId(2))]).toEqual(boards);
    expect(await copy.snapshotState(boardId(1), march.snapshot.id)).toEqual(march.state);
    expect(await copy.getBlob(boardId(1), "plein.jpg")).toEqual(photo);
  });

  test("a backup goes on while boards are saved", async () => {
    const { storage, openBackup } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    await storage.putBlob(boardId(1), "plein.jpg", sampleBytes("something to copy", 2_000_000));
    const path = join(await testFolder(), "backup");
    const copying = storage.backup(path);
    for (let seq = 1; seq <= 30; seq += 1) await storage.append(sampleBatch(1, seq));
    await copying;
    const { seq, documentUpdates } = await loadedBoard(await openBackup(path), boardId(1));
    expect(documentUpdates).toHaveLength(seq);
  });

  test("a backup does not write over an older one", async () => {
    const { storage, openBackup } = await open();
    const path = join(await testFolder(), "backup");
    await storage.backup(path);
    await storage.create(sampleRecord(1), sampleFirst(1));
    await expect(storage.backup(path)).rejects.toThrow();
    expect(await (await openBackup(path)).list()).toEqual([]);
  });

  test("a probe of a healthy store succeeds", async () => {
    const { storage } = await open();
    await expect(storage.probe()).resolves.toBeUndefined();
  });

  test("closing finishes what was begun", async () => {
    const { storage, reopen } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    const saving = storage.append(sampleBatch(1, 1));
    const later = await reopen();
    await saving;
    expect((await loadedBoard(later, boardId(1))).seq).toBe(1);
  });

  test("a closed store says so, and may be closed again", async () => {
    const { storage } = await open();
    await storage.close();
    await storage.close();
    for (const asked of [storage.list(), storage.probe(), storage.append(sampleBatch(1, 1))]) {
      await expect(asked).rejects.toMatchObject({ code: "closed" });
    }
  });
}
