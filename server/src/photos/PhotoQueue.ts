import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { type Sent, Uploads } from "../uploads/Uploads.ts";
import type { PhotoUse, PreparingResult } from "./PreparedPhoto.ts";
import { preparePhoto } from "./preparePhoto.ts";

/** So many may wait to be prepared. */
const MOST_WAITING = 12;

/** Prepares photos one at a time: the evening goes on beside it. */
export class PhotoQueue {
  readonly #uploads = new Uploads(MOST_WAITING * LIMITS.photoBytes);
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** Prepares a photo when all of it is there and it is its turn; null: too many are sent, or wait already. */
  async prepare(photo: Sent, use: PhotoUse): Promise<PreparingResult | null> {
    const prepared = await this.#uploads.whole(photo, (bytes) => this.#inTurn(bytes, use));
    return prepared === "busy" || prepared === "too-large" ? null : prepared; // too large for one is refused before
  }

  async #inTurn(bytes: Uint8Array, use: PhotoUse): Promise<PreparingResult | null> {
    if (this.#waiting >= MOST_WAITING) return null;
    this.#waiting += 1;
    try {
      const turn = this.#last.then(() => preparePhoto(bytes, use));
      this.#last = turn;
      return await turn;
    } finally {
      this.#waiting -= 1;
    }
  }
}
