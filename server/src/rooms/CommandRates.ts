import type { CommandId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
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

interface SlowCards {
  readonly bucket: TokenBucket;
  /** The card for which it was taken last. */
  last: CommandId | null;
}

/** How many commands each participant may send. */
export class CommandRates {
  readonly #buckets = new Map<ParticipantId, readonly TokenBucket[]>();
  /** For cards of phones, while the facilitator asks for calm. */
  readonly #slow = new Map<ParticipantId, SlowCards>();

  /** 0: go ahead; else after how many whole seconds it may be sent again. `slowly`: a card that comes slowly now. */
  take({ role, participantId }: Participating, now: number, slowly: CommandId | null): number {
    const buckets = this.#buckets.get(participantId) ?? newBuckets(role, now);
    this.#buckets.set(participantId, buckets);
    const slow = slowly !== null && isBoundByStep(role) ? this.#slowCards(participantId, now) : null;
    // A phone that is not sure sends the same card again: that is one card.
    const isSame = slow !== null && slow.last === slowly;
    const all = slow === null || isSame ? buckets : [...buckets, slow.bucket];
    const wait = Math.max(...all.map((bucket) => bucket.secondsLeft(now)));
    if (wait === 0) for (const bucket of all) bucket.take(now);
    if (wait === 0 && slow !== null) slow.last = slowly;
    return Math.ceil(wait);
  }

  /** That card was refused: another one need not wait for it. */
  giveBack({ participantId }: Participating, id: CommandId): void {
    const slow = this.#slow.get(participantId);
    if (slow?.last !== id) return;
    slow.last = null;
    slow.bucket.giveBack();
  }

  /** Forgets who has been quiet. */
  tidy(now: number): void {
    for (const [participantId, buckets] of this.#buckets) {
      if (buckets.every((bucket) => bucket.isFull(now))) this.#buckets.delete(participantId);
    }
    for (const [participantId, { bucket }] of this.#slow) {
      if (bucket.isFull(now)) this.#slow.delete(participantId);
    }
  }

  #slowCards(participantId: ParticipantId, now: number): SlowCards {
    const slow = this.#slow.get(participantId) ?? { bucket: new TokenBucket(SLOWLY, now), last: null };
    this.#slow.set(participantId, slow);
    return slow;
  }
}

function newBuckets(role: Role, now: number): readonly TokenBucket[] {
  const limits = isBoundByStep(role) ? RESIDENTS : LEADERS;
  return limits.map((limit) => new TokenBucket(limit, now));
}
