import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import { isClosing } from "@buurtbord/shared/board/isClosing.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { SharedView } from "@buurtbord/shared/protocol/view.ts";
import type { Participating } from "./Access.ts";
import { look } from "./engine/ask.ts";
import type { Engine } from "./engine/Engine.ts";
import { TokenBucket } from "./TokenBucket.ts";
import { sharedView } from "./view/sharedView.ts";

const REPORTS = { perSecond: LIMITS.reportsPerHour / 3_600, burst: LIMITS.reportsPerHour };

export type Harvested =
  /** All that phones may see, without their limit. The same `seq`: the same view. */
  | {
      readonly type: "shown";
      readonly seq: number;
      readonly shared: SharedView;
      /** Milliseconds since 1970. */
      readonly asOf: number;
    }
  | { readonly type: "refused"; readonly refusal: "not-allowed" | "not-in-this-step" }
  /** In so many whole seconds it may be asked again. */
  | { readonly type: "too-fast"; readonly seconds: number };

/** What residents take home of one board when its evening closes. */
export class Harvest {
  readonly #engine: Engine;
  readonly #clock: () => number;
  readonly #buckets = new Map<ParticipantId, TokenBucket>();

  constructor(engine: Engine, clock: () => number) {
    this.#engine = engine;
    this.#clock = clock;
  }

  /** Rejects with RoomClosed when the room closed meanwhile. */
  async take({ role, participantId }: Participating): Promise<Harvested> {
    if (!mayDo(role, "keep-report")) return { type: "refused", refusal: "not-allowed" };
    const harvested = await look(this.#engine, ({ seq, board, ledger, lastActivityAt }): Harvested => {
      if (!isClosing(board)) return { type: "refused", refusal: "not-in-this-step" };
      const shared = sharedView(board, ledger.draftCount, lastActivityAt, board.cards.size);
      return { type: "shown", seq, shared, asOf: this.#clock() };
    });
    const seconds = harvested.type === "shown" ? this.#count(participantId) : 0;
    return seconds > 0 ? { type: "too-fast", seconds } : harvested;
  }

  /** Forgets who has been quiet. */
  tidy(now: number): void {
    for (const [who, bucket] of this.#buckets) if (bucket.isFull(now)) this.#buckets.delete(who);
  }

  #count(participantId: ParticipantId): number {
    const now = this.#clock();
    const bucket = this.#buckets.get(participantId) ?? new TokenBucket(REPORTS, now);
    this.#buckets.set(participantId, bucket);
    return Math.ceil(bucket.take(now));
  }
}
