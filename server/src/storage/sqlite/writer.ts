/**
 * The thread that owns the database, so that the event loop of the rooms never waits for a disk. `workerData` is the
 * path of the database.
 */
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { StorageError } from "../BoardStorage.ts";
import { ERASED_FILE, ErasedList } from "./ErasedList.ts";
import type { FromWriter, ToWriter } from "./messages.ts";
import { openDatabase } from "./openDatabase.ts";
import { RequestQueue } from "./RequestQueue.ts";
import { errorMessage } from "./storageErrors.ts";
import { transferOf } from "./transferOf.ts";

if (parentPort === null) throw new Error("writer.ts runs in a worker thread");
const port = parentPort;

function post(message: FromWriter): void {
  port.postMessage(message, transferOf(message));
}

try {
  const erased = new ErasedList(join(dirname(workerData), ERASED_FILE));
  const queue = new RequestQueue(openDatabase(workerData), erased, post);
  port.on("message", (message: ToWriter) => queue.take(message));
  post({ say: "opened" });
} catch (error) {
  if (!(error instanceof StorageError)) throw error;
  post({ say: "refused", error: errorMessage(error) });
}
