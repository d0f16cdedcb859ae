import type { SnapshotId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { loadedBoard, type OpenStore } from "./StoreUnderTest.ts";
import {
  boardId,
  sampleBatch,
  sampleBytes,
  sampleFirst,
  sampleRecord,
  sampleSnapshot,
} from "./sampleBoards.ts";

/** The moment with this number, of a board that each time grew a little. */
function growing(at: number) {
  const lines = Array.from({ length: 50 + at }, (_, n) => `kaart ${n * 7919} ligt op ${n * n * 31}`);
  return { ...sampleSnapshot(`nummer ${at}`, 1_000 * at), state: new TextEncoder().encode(lines.join("\n")) };
}

export function keepsSnapshotsAndBlobs(open: OpenStore): void {
  test("snapshots are listed oldest first, and each has the board of its moment", async () => {
    const { storage, reopen } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    const march = sampleSnapshot("maart", 1_000);
    const april = sampleSnapshot("april", 2_000);
    await storage.append(sampleBatch(1, 1, { snapshots: [march] }));
    await storage.append(sampleBatch(1, 2, { snapshots: [april] }));
    await storage.compact(boardId(1), 2, sampleBytes("later", 20), sampleBytes("later", 20));
    const later = await reopen();
    expect(await later.snapshots(boardId(1))).toEqual([march.snapshot, april.snapshot]);
    expect(await later.snapshotState(boardId(1), march.snapshot.id)).toEqual(march.state);
    expect(await later.snapshotState(boardId(1), "moment-mei" as SnapshotId)).toBe(null);
    expect(await later.snapshots(boardId(2))).toEqual([]);
  });

  test("each of many snapshots stays as it was, whatever goes from between them", async () => {
    const { storage, reopen } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    const saved = Array.from({ length: 30 }, (_, at) => growing(at));
    for (const [at, each] of saved.entries()) {
      await storage.append(sampleBatch(1, at + 1, { snapshots: [each] }));
    }
    const gone = [0, 7, 8, 29].map((at) => saved[at]?.snapshot.id).filter((id) => id !== undefined);
    await storage.append(sampleBatch(1, 31, { removedSnapshots: gone }));
    await storage.append(sampleBatch(1, 32, { snapshots: [growing(30)] }));
    const left = [...saved, growing(30)].filter(({ snapshot }) => !gone.includes(snapshot.id));
    const later = await reopen();
    expect(await later.snapshots(boardId(1))).toEqual(left.map(({ snapshot }) => snapshot));
    for (const { snapshot, state } of left.toReversed()) {
      expect(await later.snapshotState(boardId(1), snapshot.id)).toEqual(state);
    }
    for (const id of gone) expect(await later.snapshotState(boardId(1), id)).toBe(null);
  });

  test("a snapshot knows by whom it was saved and what was erased from it; the board, whether it changed since", async () => {
    const { storage, reopen } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    const { snapshot, state } = sampleSnapshot("maart", 1_000);
    const own = { snapshot: { ...snapshot, by: "step", hasGap: true } as const, state };
    await storage.append(sampleBatch(1, 1, { snapshots: [own], isChanged: true }));
    await storage.append(sampleBatch(1, 2));
    const board = await loadedBoard(await reopen(), boardId(1));
    expect(board).toMatchObject({ snapshots: [own.snapshot], isChanged: true });
  });

  test("blobs are put, replaced and removed by name, per board", async () => {
    const { storage, reopen } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    await storage.create(sampleRecord(2), sampleFirst(2));
    await storage.putBlob(boardId(1), "plein.jpg", sampleBytes("the square", 300_000));
    await storage.putBlob(boardId(1), "plein.jpg", sampleBytes("the square with a tree", 200_000));
    await storage.putBlob(boardId(1), "leeg", new Uint8Array());
    await storage.putBlob(boardId(2), "zaal.jpg", sampleBytes("the hall", 100));
    await storage.removeBlob(boardId(2), "zaal.jpg");
    await storage.removeBlob(boardId(2), "was never there");
    const later = await reopen();
    expect(await later.getBlob(boardId(1), "plein.jpg")).toEqual(
      sampleBytes("the square with a tree", 200_000),
    );
    expect(await later.getBlob(boardId(1), "leeg")).toEqual(new Uint8Array());
    expect(await later.getBlob(boardId(2), "plein.jpg")).toBe(null);
    expect(await later.getBlob(boardId(2), "zaal.jpg")).toBe(null);
  });

  test("blobs go with the batch that says so, or with the board that is written anew, and others stay", async () => {
    const { storage, reopen } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    for (const name of ["plein.jpg", "zaal.jpg", "tuin.jpg"])
      await storage.putBlob(boardId(1), name, sampleBytes(name, 1_000));
    await storage.append(sampleBatch(1, 1, { removedBlobs: ["plein.jpg", "was never there"] }));
    await storage.rewrite({
      ...sampleBatch(1, 2),
      ...sampleFirst(1),
      epoch: 2,
      erased: [],
      previousState: "removed",
      removedBlobs: ["zaal.jpg"],
    });
    const later = await reopen();
    expect(await later.getBlob(boardId(1), "plein.jpg")).toBe(null);
    expect(await later.getBlob(boardId(1), "zaal.jpg")).toBe(null);
    expect(await later.getBlob(boardId(1), "tuin.jpg")).toEqual(sampleBytes("tuin.jpg", 1_000));
  });

  test("a board that was somewhere else comes with its snapshots and blobs, or not at all", async () => {
    const { storage, reopen } = await open();
    const march = sampleSnapshot("maart", 1_000);
    const brought = { snapshots: [march], blobs: new Map([["plein.jpg", sampleBytes("the square", 9_000)]]) };
    await storage.create(sampleRecord(1), { ...sampleFirst(1), ...brought });
    const again = storage.create(
      { ...sampleRecord(2), joinCode: sampleRecord(1).joinCode },
      { ...sampleFirst(2), ...brought },
    );
    await expect(again).rejects.toMatchObject({ code: "code-taken" });
    const later = await reopen();
    expect(await later.snapshots(boardId(1))).toEqual([march.snapshot]);
    expect(await later.snapshotState(boardId(1), march.snapshot.id)).toEqual(march.state);
    expect(await later.getBlob(boardId(1), "plein.jpg")).toEqual(sampleBytes("the square", 9_000));
    expect(await later.load(boardId(1))).toMatchObject({
      state: "loaded",
      board: { snapshots: [march.snapshot] },
    });
    expect(await later.getBlob(boardId(2), "plein.jpg")).toBe(null);
    expect(await later.snapshots(boardId(2))).toEqual([]);
  });

  test("a blob needs a board", async () => {
    const { storage } = await open();
    const putting = storage.putBlob(boardId(1), "plein.jpg", sampleBytes("the square", 10));
    await expect(putting).rejects.toMatchObject({ code: "conflict" });
  });

  test("snapshots and blobs go with an erased board", async () => {
    const { storage } = await open();
    const march = sampleSnapshot("maart", 1_000);
    await storage.create(sampleRecord(1), sampleFirst(1));
    await storage.append(sampleBatch(1, 1, { snapshots: [march] }));
    await storage.putBlob(boardId(1), "plein.jpg", sampleBytes("the square", 10));
    await storage.erase(boardId(1));
    await storage.create(sampleRecord(1), sampleFirst(1));
    expect(await storage.snapshots(boardId(1))).toEqual([]);
    expect(await storage.snapshotState(boardId(1), march.snapshot.id)).toBe(null);
    expect(await storage.getBlob(boardId(1), "plein.jpg")).toBe(null);
  });
}
