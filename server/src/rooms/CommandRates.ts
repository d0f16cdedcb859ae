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

/** How many commands each participant may send. */
export class CommandRates {
  readonly #buckets = new Map<ParticipantId, readonly TokenBucket[]>();

  /** 0: go ahead; else after how many whole seconds it may be sent again. */
  take({ role, participantId }: Participating, now: number): number {
    const buckets = this.#buckets.get(participantId) ?? newBuckets(role, now);
    this.#buckets.set(participantId, buckets);
    const wait = Math.max(...buckets.map((bucket) => bucket.secondsLeft(now)));
    if (wait === 0) for (const bucket of buckets) bucket.take(now);
    return Math.ceil(wait);
  }

  /** Forgets who has been quiet. */
  tidy(now: number): void {
    for (const [participantId, buckets] of this.#buckets) {
      if (buckets.every((bucket) => bucket.isFull(now))) this.#buckets.delete(participantId);
    }
  }
}

function newBuckets(role: Role, now: number): readonly TokenBucket[] {
  const limits = isBoundByStep(role) ? RESIDENTS : LEADERS;
  return limits.map((limit) => new TokenBucket(limit, now));
}
