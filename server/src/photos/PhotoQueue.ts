import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { OneAtATime } from "../programs/OneAtATime.ts";
import { type Sent, Uploads } from "../uploads/Uploads.ts";
import type { PhotoUse, PreparingResult } from "./PreparedPhoto.ts";
import { preparePhoto } from "./preparePhoto.ts";

/** So many may wait to be prepared. */
const MOST_WAITING = 12;

/** Prepares photos one at a time: the evening goes on beside it. */
export class PhotoQueue {
  readonly #uploads = new Uploads(MOST_WAITING * LIMITS.photoBytes);
  readonly #preparing = new OneAtATime(MOST_WAITING);

  /** Prepares a photo when all of it is there and it is its turn. Rejects as what is sent. */
  async prepare(photo: Sent, use: PhotoUse): Promise<PreparingResult> {
    const prepared = await this.#uploads.whole(photo, (bytes) =>
      this.#preparing.do(() => preparePhoto(bytes, use)),
    );
    const isPrepared = prepared !== null && typeof prepared !== "string"; // too large for one is refused before
    return isPrepared ? prepared : { ok: false, refusal: "photos-busy" };
  }
}
