/** The thread that makes whole states of logs, one after the other. */
import { answerInThread } from "../../programs/answerInThread.ts";
import type { Compacted } from "./Compactor.ts";
import type { CompactionTask } from "./CompactorThread.ts";
import { compactLog } from "./compactLog.ts";

answerInThread(({ log, expected }: CompactionTask) => compactLog(log, expected), statesOf);

function statesOf(compacted: Compacted): ArrayBuffer[] {
  const made = compacted.ok ? [compacted.document, compacted.backstage] : [];
  return made.map(({ buffer }) => buffer as ArrayBuffer);
}
