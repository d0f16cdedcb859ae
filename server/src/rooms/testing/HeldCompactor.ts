import type { BoardLog, Compacted, Compactor, ExpectedDocuments } from "../compaction/Compactor.ts";
import { compactLog } from "../compaction/compactLog.ts";

/** Compacts in no other thread, and when a test says so; until it says anything, at once. */
export class HeldCompactor implements Compactor {
  #held: Promise<void> = Promise.resolve();

  async compact(log: BoardLog, expected: ExpectedDocuments): Promise<Compacted> {
    await this.#held;
    return compactLog(log, expected);
  }

  /** From now on it works until the function that comes back is called: with an error, it dies of that. */
  hold(): (error?: Error) => void {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    promise.catch(() => {}); // it may die of it before anybody asks
    this.#held = promise;
    return (error) => {
      this.#held = Promise.resolve();
      if (error === undefined) resolve();
      else reject(error);
    };
  }
}
