import type { SnapshotId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import type { Rewrite } from "../BoardStorage.ts";
import { loadedBoard, type OpenStore } from "./StoreUnderTest.ts";
import {
  boardId,
  participant,
  sampleBatch,
  sampleBytes,
  sampleFirst,
  sampleRecord,
  sampleSnapshot,
} from "./sampleBoards.ts";

function sampleRewrite(seq: number, changes: Partial<Rewrite> = {}): Rewrite {
  return {
    boardId: boardId(1),
    seq,
    at: Date.UTC(2026, 2, 5, 21),
    epoch: 7,
    document: sampleBytes("document without it", 900),
    backstage: sampleBytes("backstage without it", 30),
    ledger: [participant("Anna")],
    history: [{ at: 9, what: "removed", of: "kaart-2", pos: null }],
    snapshots: [],
    erased: ["kaart-1"],
    previousState: "removed",
    ...changes,
  };
}

export function rewrites(open: OpenStore): void {
  test("a board written anew is loaded as it was given, in its new epoch, with nothing of the log", async () => {
    const { storage, reopen } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    for (const seq of [1, 2, 3]) await storage.append(sampleBatch(1, seq));
    const rewrite = sampleRewrite(4);
    await storage.rewrite(rewrite);
    const board = await loadedBoard(await reopen(), boardId(1));
    expect(board).toEqual({
      record: { ...sampleRecord(1), lastActivityAt: rewrite.at },
      epoch: 7,
      seq: 4,
      document: rewrite.document,
      documentUpdates: [],
      backstage: rewrite.backstage,
      backstageUpdates: [],
      ledger: rewrite.ledger,
      snapshots: [],
      isChanged: false,
    });
  });

  test("a state of before the rewriting is refused, whatever batch it is of", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    for (const seq of [1, 2]) await storage.append(sampleBatch(1, seq));
    await storage.rewrite(sampleRewrite(3));
    await storage.append(sampleBatch(1, 4));
    const before = await loadedBoard(storage, boardId(1));
    for (const seq of [0, 1, 2]) {
      const compacting = storage.compact(
        boardId(1),
        seq,
        sampleBytes("with kaart-1", 90),
        new Uint8Array([0]),
      );
      await expect(compacting).rejects.toMatchObject({ code: "conflict" });
    }
    expect(await loadedBoard(storage, boardId(1))).toEqual(before);
  });

  test("history goes on without what was erased", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    for (const seq of [1, 2]) await storage.append(sampleBatch(1, seq));
    await storage.rewrite(sampleRewrite(3));
    expect((await storage.history(boardId(1))).map(({ what, of }) => `${what} ${of}`)).toEqual([
      "added kaart-2",
      "removed kaart-2",
    ]);
  });

  test("snapshots that are given take the place of those with their name, and the others stay", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    const [first, second] = [sampleSnapshot("eerste", 1), sampleSnapshot("tweede", 2)];
    await storage.append(sampleBatch(1, 1, { snapshots: [first, second] }));
    const changed = { snapshot: { ...first.snapshot, cards: 1 }, state: sampleBytes("less", 200) };
    await storage.rewrite(sampleRewrite(2, { snapshots: [changed, sampleSnapshot("derde", 3)] }));
    expect(await storage.snapshots(boardId(1))).toEqual([
      changed.snapshot,
      second.snapshot,
      sampleSnapshot("derde", 3).snapshot,
    ]);
    const stateOf = (name: string) => storage.snapshotState(boardId(1), `moment-${name}` as SnapshotId);
    expect(await stateOf("eerste")).toEqual(changed.state);
    expect(await stateOf("tweede")).toEqual(second.state);
  });

  test("of many snapshots some may be written anew; the others stay as they were, and what cannot be read goes", async () => {
    const { storage, reopenDamaged } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    const saved = ["een", "twee", "drie", "vier"].map((name, at) => sampleSnapshot(name, at + 1));
    for (const [at, each] of saved.entries()) {
      await storage.append(sampleBatch(1, at + 1, { snapshots: [each] }));
    }
    const last = saved[3]?.snapshot.id ?? failed();
    const later = await reopenDamaged(boardId(1), { row: "snapshot", id: last });
    const cleaned = saved
      .slice(0, 2)
      .map(({ snapshot }) => ({ snapshot: { ...snapshot, hasGap: true }, state: sampleBytes("less", 90) }));
    await later.rewrite(sampleRewrite(5, { snapshots: cleaned, removedSnapshots: [last] }));
    expect(await later.snapshots(boardId(1))).toEqual(
      [...cleaned, ...saved.slice(2, 3)].map(({ snapshot }) => snapshot),
    );
    const states = await Promise.all(
      saved.map(({ snapshot }) => later.snapshotState(boardId(1), snapshot.id)),
    );
    expect(states).toEqual([cleaned[0]?.state, cleaned[1]?.state, saved[2]?.state, null]);
  });

  test("a rewrite that does not follow the last batch is refused, and changes nothing but the list", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    await storage.append(sampleBatch(1, 1));
    const before = await loadedBoard(storage, boardId(1));
    await expect(storage.rewrite(sampleRewrite(5))).rejects.toMatchObject({ code: "conflict" });
    expect(await loadedBoard(storage, boardId(1))).toEqual(before);
  });

  test("what was ever erased is remembered, also of boards that are gone", async () => {
    const { storage, reopen } = await open();
    expect(await storage.erasedIds()).toEqual(new Set());
    await storage.create(sampleRecord(1), sampleFirst(1));
    await storage.rewrite(sampleRewrite(1, { erased: ["kaart-1", "lijn-1"] }));
    await storage.erase(boardId(1));
    const reopened = await reopen();
    expect(await reopened.erasedIds()).toEqual(new Set(["kaart-1", "lijn-1", boardId(1)]));
    expect(await reopened.erasedAmong(["kaart-1", "kaart-2", boardId(1)])).toEqual(
      new Set(["kaart-1", boardId(1)]),
    );
    await reopened.create(sampleRecord(2), sampleFirst(2));
    await reopened.erase(boardId(2));
    expect(await reopened.erasedAmong([boardId(2), boardId(3)])).toEqual(new Set([boardId(2)]));
  });

  test("where nothing is erased, the state before may stay: it is there when the new one is damaged", async () => {
    const { storage, reopenDamaged } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    await storage.append(sampleBatch(1, 1));
    await storage.rewrite(sampleRewrite(2, { erased: [], previousState: "kept" }));
    const later = await reopenDamaged(boardId(1), { row: "state" });
    expect(await later.load(boardId(1))).toMatchObject({
      state: "damaged",
      lastGood: { document: sampleFirst(1).document, updates: [] },
    });
  });

  test("after a rewrite batches go on where it was", async () => {
    const { storage } = await open();
    await storage.create(sampleRecord(1), sampleFirst(1));
    await storage.rewrite(sampleRewrite(1));
    const batch = sampleBatch(1, 2);
    await storage.append(batch);
    expect((await loadedBoard(storage, boardId(1))).documentUpdates).toEqual([batch.document]);
  });
}

function failed(): never {
  throw new Error("It is not there");
}
