import { describeError } from "../rooms/describeError.ts";
import type { Log } from "../rooms/Log.ts";
import { passedSince } from "../rooms/passedSince.ts";
import { type BoardStorage, StorageError } from "../storage/BoardStorage.ts";

const KEPT_MS = 1_000;
/** A disk that takes longer than this hangs, as far as anybody who waits for it can tell. */
const HANGS_MS = 5_000;

interface CheckParts {
  readonly storage: Pick<BoardStorage, "probe">;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly log: Log;
}

/** Whether what people write could be kept just now: it writes something, at most once a second. */
export class CommitCheck {
  readonly #parts: CheckParts;
  #asked = { at: Number.NEGATIVE_INFINITY, answer: Promise.resolve(false) };
  #isProbing = false;

  constructor(parts: CheckParts) {
    this.#parts = parts;
  }

  /** Never rejects, and answers within seconds, also where the disk does not. */
  canCommit(): Promise<boolean> {
    const now = this.#parts.clock();
    if (passedSince(this.#asked.at, now) < KEPT_MS) return this.#asked.answer;
    if (!this.#isProbing) this.#asked = { at: now, answer: this.#probe() };
    return this.#asked.answer;
  }

  async #probe(): Promise<boolean> {
    this.#isProbing = true;
    const { storage, log } = this.#parts;
    const { promise: hangs, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new StorageError("not-saved", "The disk hangs.")), HANGS_MS);
    try {
      await Promise.race([storage.probe(), hangs]);
      return true;
    } catch (error) {
      log.error(describeError(error), "cannot commit");
      return false;
    } finally {
      clearTimeout(timer);
      this.#isProbing = false;
    }
  }
}
