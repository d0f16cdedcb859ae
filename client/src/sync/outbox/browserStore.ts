import { createStore, del, get, type UseStore, update } from "idb-keyval";
import { browserPhotos } from "../photos/browserPhotos.ts";
import { type KeptCommand, memoryStore, type OutboxStore } from "./OutboxStore.ts";

/** Some browsers neither open their database nor say that they won't. */
const OPEN_WITHIN_MS = 3_000;

/** The outbox of one person on a board in IndexedDB, or in memory where the browser refuses that. */
export async function openBrowserStore(name: string): Promise<OutboxStore> {
  try {
    const store = database();
    await within(OPEN_WITHIN_MS, get(name, store));
    return storeIn(store, name);
  } catch {
    return memoryStore();
  }
}

/** What still waits in it is not sent any more. Never rejects. */
export async function forgetBrowserStore(name: string): Promise<void> {
  try {
    const store = database();
    await browserPhotos(store, name).clear();
    await del(name, store);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** One row for each person on a board. `update` reads and writes in one transaction, so that two tabs don't lose each other's. */
function storeIn(store: UseStore, name: string): OutboxStore {
  const change = (next: (rows: readonly KeptCommand[]) => readonly KeptCommand[]) =>
    update<readonly KeptCommand[]>(name, (rows = []) => next(rows), store);
  return {
    lasts: true,
    photos: browserPhotos(store, name),
    load: async () => (await get<readonly KeptCommand[]>(name, store)) ?? [],
    put: (kept) =>
      change((rows) =>
        rows.some(({ id }) => id === kept.id)
          ? rows.map((row) => (row.id === kept.id ? kept : row))
          : [...rows, kept],
      ),
    remove: (id) => change((rows) => rows.filter((row) => row.id !== id)),
  };
}

function database(): UseStore {
  return createStore("buurtbord-outbox", "commands");
}

function within<Value>(ms: number, promise: Promise<Value>): Promise<Value> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error("IndexedDB does not answer")), ms)),
  ]);
}
