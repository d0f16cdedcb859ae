import type { PhotoUse, PreparingResult } from "./PreparedPhoto.ts";
import { preparePhoto } from "./preparePhoto.ts";

/** So many may be on their way at once: each holds all its bytes in memory. */
const MOST_WAITING = 12;

/** Prepares photos one at a time: the evening goes on beside it. */
export class PhotoQueue {
  #taken = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** Reads a photo and prepares it when it is its turn; null: too many wait already, and nothing was read. */
  async prepare(read: () => Promise<Uint8Array>, use: PhotoUse): Promise<PreparingResult | null> {
    if (this.#taken >= MOST_WAITING) return null;
    this.#taken += 1;
    try {
      const sent = await read();
      const turn = this.#last.then(() => preparePhoto(sent, use));
      this.#last = turn;
      return await turn;
    } finally {
      this.#taken -= 1;
    }
  }
}
