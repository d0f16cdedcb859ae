import { AskedThread } from "../../programs/AskedThread.ts";
import type { BoardLog, Compacted, Compactor, ExpectedDocuments } from "./Compactor.ts";

export interface CompactionTask {
  readonly log: BoardLog;
  readonly expected: ExpectedDocuments;
}

/** Compacts in a thread of its own. */
export class CompactorThread implements Compactor {
  readonly #thread: AskedThread<CompactionTask, Compacted>;

  constructor(idleMs?: number) {
    this.#thread = new AskedThread(new URL("./compactInThread.ts", import.meta.url), idleMs);
  }

  compact({ document, documentUpdates, backstage, backstageUpdates }: BoardLog, expected: ExpectedDocuments) {
    const log: BoardLog = { document, documentUpdates, backstage, backstageUpdates };
    return this.#thread.ask({ log, expected });
  }
}
