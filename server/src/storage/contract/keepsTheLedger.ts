import { expect, test } from "vitest";
import type { BoardStorage, LedgerWrite } from "../BoardStorage.ts";
import type { OpenStore } from "./StoreUnderTest.ts";
import { loadedBoard } from "./StoreUnderTest.ts";
import {
  answer,
  boardId,
  join,
  participant,
  sampleBatch,
  sampleFirst,
  sampleRecord,
  vote,
} from "./sampleBoards.ts";

export function keepsTheLedger(open: OpenStore): void {
  async function emptyLedger(): Promise<BoardStorage> {
    const { storage } = await open();
    await storage.create(sampleRecord(1), { ...sampleFirst(1), ledger: [] });
    return storage;
  }

  async function ledgerAfter(storage: BoardStorage, seq: number, ledger: readonly LedgerWrite[]) {
    await storage.append(sampleBatch(1, seq, { ledger }));
    return (await loadedBoard(storage, boardId(1))).ledger;
  }

  test("an entry that is put again is replaced", async () => {
    const storage = await emptyLedger();
    const nameless = await ledgerAfter(storage, 1, [{ write: "put", entry: participant(null) }]);
    expect(nameless).toEqual([participant(null)]);
    const named = await ledgerAfter(storage, 2, [{ write: "put", entry: participant("Anna") }]);
    expect(named).toEqual([participant("Anna")]);
  });

  test("who needs only the documents is not given the ledger", async () => {
    const storage = await emptyLedger();
    await ledgerAfter(storage, 1, [{ write: "put", entry: participant("Anna") }]);
    const whole = await loadedBoard(storage, boardId(1));
    const loading = await storage.load(boardId(1), { documentsUpTo: 1 });
    expect(loading).toEqual({ state: "loaded", board: { ...whole, ledger: [] } });
  });

  test("an entry is removed by its key, whatever else stands in it", async () => {
    const storage = await emptyLedger();
    await ledgerAfter(storage, 1, [
      { write: "put", entry: participant("Anna") },
      { write: "put", entry: answer(1) },
    ]);
    const after = await ledgerAfter(storage, 2, [{ write: "remove", entry: participant("not her name") }]);
    expect(after).toEqual([answer(1)]);
  });

  test("one batch may put and remove the same entry; the last word counts", async () => {
    const storage = await emptyLedger();
    const gone = await ledgerAfter(storage, 1, [
      { write: "put", entry: vote("kaart-1") },
      { write: "remove", entry: vote("kaart-1") },
    ]);
    expect(gone).toEqual([]);
    const back = await ledgerAfter(storage, 2, [
      { write: "remove", entry: vote("kaart-1") },
      { write: "put", entry: vote("kaart-1") },
    ]);
    expect(back).toEqual([vote("kaart-1")]);
  });

  test("entries of different kinds with the same key are different entries", async () => {
    const storage = await emptyLedger();
    const both = await ledgerAfter(storage, 1, [
      { write: "put", entry: vote("kaart-1") },
      { write: "put", entry: join("kaart-1") },
    ]);
    expect(both).toEqual([join("kaart-1"), vote("kaart-1")]);
    expect(await ledgerAfter(storage, 2, [{ write: "remove", entry: join("kaart-1") }])).toEqual([
      vote("kaart-1"),
    ]);
  });
}
