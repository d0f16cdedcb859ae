import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { createStore, get, type UseStore, update } from "idb-keyval";
import { browserPhotos } from "../photos/browserPhotos.ts";
import { type KeptCommand, memoryStore, type OutboxStore } from "./OutboxStore.ts";

/** Some browsers neither open their database nor say that they won't. */
const OPEN_WITHIN_MS = 3_000;

/** The outbox of a board in IndexedDB, or in memory where the browser refuses that. */
export async function openBrowserStore(boardId: BoardId): Promise<OutboxStore> {
  try {
    const database = createStore("buurtbord-outbox", "commands");
    await within(OPEN_WITHIN_MS, get(boardId, database));
    return storeIn(database, boardId);
  } catch {
    return memoryStore();
  }
}

/** One row for each board. `update` reads and writes in one transaction, so that two tabs don't lose each other's. */
function storeIn(database: UseStore, boardId: BoardId): OutboxStore {
  const change = (next: (rows: readonly KeptCommand[]) => readonly KeptCommand[]) =>
    update<readonly KeptCommand[]>(boardId, (rows = []) => next(rows), database);
  return {
    lasts: true,
    photos: browserPhotos(database, boardId),
    load: async () => (await get<readonly KeptCommand[]>(boardId, database)) ?? [],
    put: (kept) =>
      change((rows) =>
        rows.some(({ id }) => id === kept.id)
          ? rows.map((row) => (row.id === kept.id ? kept : row))
          : [...rows, kept],
      ),
    remove: (id) => change((rows) => rows.filter((row) => row.id !== id)),
  };
}

function within<Value>(ms: number, promise: Promise<Value>): Promise<Value> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error("IndexedDB does not answer")), ms)),
  ]);
}
