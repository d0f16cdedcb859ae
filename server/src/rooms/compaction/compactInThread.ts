/** The thread that makes whole states of logs, one after the other. */
import { constants, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import type { CompactionAnswer, CompactionTask } from "./CompactorThread.ts";
import { compactLog } from "./compactLog.ts";

if (parentPort === null) throw new Error("compactInThread.ts runs in a worker thread");
const port = parentPort;

// Nobody waits for this, and on a laptop with two cores the rooms would. On Linux a thread has a priority of its own (see
// setpriority(2)); elsewhere it would be that of the whole program.
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_LOW);

port.on("message", ({ id, log, expected }: CompactionTask) => {
  const compacted = compactLog(log, expected);
  const made = compacted.ok ? [compacted.document, compacted.backstage] : [];
  const answer: CompactionAnswer = { id, compacted };
  port.postMessage(
    answer,
    made.map(({ buffer }) => buffer as ArrayBuffer),
  );
});
