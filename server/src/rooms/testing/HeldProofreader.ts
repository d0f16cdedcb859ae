import type { ExpectedDocuments, Proofreader, WholeStates } from "../compaction/Proofreader.ts";
import { proofread } from "../compaction/proofread.ts";
import { atOnce } from "./atOnce.ts";

/** Reads when a test says so; until it says anything, at once. */
export class HeldProofreader implements Proofreader {
  /** How often it was asked. */
  asked = 0;
  #held: Promise<void> = Promise.resolve();

  async read(states: WholeStates, expected: ExpectedDocuments): Promise<boolean> {
    this.asked += 1;
    await this.#held;
    return atOnce(proofread(states, expected));
  }

  /** From now on it is at work until the function that comes back is called. With an error, it dies of that. */
  hold(): (error?: Error) => void {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    promise.catch(() => {}); // nobody may be waiting for it
    this.#held = promise;
    return (error) => {
      this.#held = Promise.resolve();
      if (error === undefined) resolve();
      else reject(error);
    };
  }
}
