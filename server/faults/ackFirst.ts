import { setTimeout as wait } from "node:timers/promises";
import type { Batch, BoardStorage } from "../src/storage/BoardStorage.ts";
import { storageWith } from "./storageWith.ts";

/** How long a batch lies in memory while everybody thinks that it is saved. */
const IN_MEMORY_MS = 60;

/**
 * A storage that lies: it says that a change of the board is on disk when it has only been given it. Many servers
 * work so; the rounds of kill -9 must catch it. Joining is saved honestly, or nobody would be left to ask.
 */
export function ackFirst(storage: BoardStorage): BoardStorage {
  let writing = Promise.resolve();
  const append = async (batch: Batch): Promise<void> => {
    writing = writing.then(() => wait(IN_MEMORY_MS)).then(() => storage.append(batch));
    if (batch.document === null) await writing;
  };
  return storageWith(storage, { append });
}
