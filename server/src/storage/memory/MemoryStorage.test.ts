import { expect, test } from "vitest";
import { StorageError } from "../BoardStorage.ts";
import { boardStorageContract } from "../boardStorageContract.ts";
import { loadedBoard } from "../contract/StoreUnderTest.ts";
import { boardId, sampleBatch, sampleFirst, sampleRecord } from "../contract/sampleBoards.ts";
import { MemoryStorage } from "./MemoryStorage.ts";

boardStorageContract("MemoryStorage", async () => {
  const storage = new MemoryStorage();
  return {
    storage,
    reopen: () => storage.reopen(),
    openBackup: (path) => MemoryStorage.fromBackup(path),
    reopenDamaged: async (id, damage) => {
      storage.damage(id, damage);
      return storage.reopen();
    },
  };
});

test("while writes fail nothing is saved and reading goes on; then they work again", async () => {
  const storage = new MemoryStorage();
  await storage.create(sampleRecord(1), sampleFirst(1));
  const full = new StorageError("not-saved", "the disk is full");
  storage.failWrites(full);
  await expect(storage.append(sampleBatch(1, 1))).rejects.toBe(full);
  await expect(storage.probe()).rejects.toBe(full);
  expect((await loadedBoard(storage, boardId(1))).seq).toBe(0);
  storage.failWrites(null);
  await storage.append(sampleBatch(1, 1));
  expect((await loadedBoard(storage, boardId(1))).seq).toBe(1);
});

test("held writes happen in order once they are released, and not before", async () => {
  const storage = new MemoryStorage();
  await storage.create(sampleRecord(1), sampleFirst(1));
  const release = storage.holdWrites();
  const saved: number[] = [];
  const saving = [1, 2, 3].map((seq) => storage.append(sampleBatch(1, seq)).then(() => saved.push(seq)));
  expect((await loadedBoard(storage, boardId(1))).seq).toBe(0);
  expect(saved).toEqual([]);
  release();
  await Promise.all(saving);
  expect(saved).toEqual([1, 2, 3]);
  expect((await loadedBoard(storage, boardId(1))).seq).toBe(3);
});
