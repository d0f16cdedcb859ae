import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { TokenBucket } from "../TokenBucket.ts";

const LIMIT = { perSecond: LIMITS.updateBytesPerSecond, burst: LIMITS.updateBytesBurst };

/** How many bytes of Yjs updates each token may send: judging them costs time that the others wait. */
export class UpdateRates {
  readonly #buckets = new Map<string, TokenBucket>();

  /** Whether so many bytes may come in now. */
  take(tokenHash: string, bytes: number, now: number): boolean {
    const bucket = this.#buckets.get(tokenHash) ?? new TokenBucket(LIMIT, now);
    this.#buckets.set(tokenHash, bucket);
    return bucket.take(now, bytes) === 0;
  }

  /** Forgets who has been quiet. */
  tidy(now: number): void {
    for (const [tokenHash, bucket] of this.#buckets) {
      if (bucket.isFull(now)) this.#buckets.delete(tokenHash);
    }
  }
}
