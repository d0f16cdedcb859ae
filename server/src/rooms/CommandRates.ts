import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { Role } from "@buurtbord/shared/board/Role.ts";
import { isBoundByStep } from "@buurtbord/shared/commands/rights.ts";
import type { Participating } from "./Access.ts";
import { TokenBucket } from "./TokenBucket.ts";

const RESIDENTS = [
  { perSecond: LIMITS.commandsPerSecond, burst: LIMITS.commandsBurst },
  { perSecond: LIMITS.commandsPerMinute / 60, burst: LIMITS.commandsPerMinute },
];
const LEADERS = [{ perSecond: LIMITS.facilitatorCommandsPerSecond, burst: LIMITS.facilitatorCommandsBurst }];
const SLOWLY = { perSecond: 1 / LIMITS.slowSecondsPerCard, burst: 1 };

/** How many commands each participant may send. */
export class CommandRates {
  readonly #buckets = new Map<ParticipantId, readonly TokenBucket[]>();
  /** For cards of phones, while the facilitator asks for calm. */
  readonly #slowBuckets = new Map<ParticipantId, TokenBucket>();

  /** 0: go ahead; else after how many whole seconds it may be sent again. `isSlow`: one of those that come slowly now. */
  take({ role, participantId }: Participating, now: number, isSlow: boolean): number {
    const buckets = this.#buckets.get(participantId) ?? newBuckets(role, now);
    this.#buckets.set(participantId, buckets);
    const all = isSlow && isBoundByStep(role) ? [...buckets, this.#slowBucket(participantId, now)] : buckets;
    const wait = Math.max(...all.map((bucket) => bucket.secondsLeft(now)));
    if (wait === 0) for (const bucket of all) bucket.take(now);
    return Math.ceil(wait);
  }

  /** Forgets who has been quiet. */
  tidy(now: number): void {
    for (const [participantId, buckets] of this.#buckets) {
      if (buckets.every((bucket) => bucket.isFull(now))) this.#buckets.delete(participantId);
    }
    for (const [participantId, bucket] of this.#slowBuckets) {
      if (bucket.isFull(now)) this.#slowBuckets.delete(participantId);
    }
  }

  #slowBucket(participantId: ParticipantId, now: number): TokenBucket {
    const bucket = this.#slowBuckets.get(participantId) ?? new TokenBucket(SLOWLY, now);
    this.#slowBuckets.set(participantId, bucket);
    return bucket;
  }
}

function newBuckets(role: Role, now: number): readonly TokenBucket[] {
  const limits = isBoundByStep(role) ? RESIDENTS : LEADERS;
  return limits.map((limit) => new TokenBucket(limit, now));
}
