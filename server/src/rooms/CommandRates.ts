import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { isBoundByStep } from "@buurtbord/shared/commands/rights.ts";
import type { Participating } from "./Access.ts";
import { TokenBucket } from "./TokenBucket.ts";

const LIMIT = { perSecond: LIMITS.commandsPerSecond, burst: LIMITS.commandsBurst };

/** How many commands each resident may send. Whoever leads the meeting is not held up. */
export class CommandRates {
  readonly #buckets = new Map<ParticipantId, TokenBucket>();

  /** 0: go ahead; else after how many whole seconds it may be sent again. */
  take({ role, participantId }: Participating, now: number): number {
    if (!isBoundByStep(role)) return 0;
    const bucket = this.#buckets.get(participantId) ?? new TokenBucket(LIMIT, now);
    this.#buckets.set(participantId, bucket);
    return Math.ceil(bucket.take(now));
  }

  /** Forgets who has been quiet. */
  tidy(now: number): void {
    for (const [participantId, bucket] of this.#buckets) {
      if (bucket.isFull(now)) this.#buckets.delete(participantId);
    }
  }
}
