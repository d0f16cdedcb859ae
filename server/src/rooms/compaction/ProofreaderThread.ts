import { AskedThread } from "../../programs/AskedThread.ts";
import type { ExpectedDocuments, Proofreader, WholeStates } from "./Proofreader.ts";

export interface ProofreadingTask {
  readonly states: WholeStates;
  readonly expected: ExpectedDocuments;
}

/** Reads in a thread of its own. */
export class ProofreaderThread implements Proofreader {
  readonly #thread: AskedThread<ProofreadingTask, boolean>;

  constructor(idleMs?: number) {
    this.#thread = new AskedThread(new URL("./proofreadInThread.ts", import.meta.url), idleMs);
  }

  read(states: WholeStates, expected: ExpectedDocuments): Promise<boolean> {
    return this.#thread.ask({ states, expected });
  }
}
