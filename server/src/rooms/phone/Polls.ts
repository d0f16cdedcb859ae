import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import { isBoundByStep } from "@buurtbord/shared/commands/rights.ts";
import type { Access, Participating } from "../Access.ts";
import { HeldRequests } from "../HeldRequests.ts";
import { passedSince } from "../passedSince.ts";
import type { RoomParts } from "../RoomParts.ts";

/** Whoever was just answered asks again in a moment: they did not leave. */
const BETWEEN_MS = 5_000;

/** Requests of phones that are held until there is news. */
export class Polls {
  readonly #parts: RoomParts;
  readonly #held: HeldRequests<Participating>;
  readonly #answeredAt = new Map<ParticipantId, number>();

  constructor(parts: RoomParts) {
    this.#parts = parts;
    this.#held = new HeldRequests(parts, ({ participantId }) => participantId);
  }

  get size(): number {
    return this.#held.size;
  }

  /** Whose phone waits, or did so a moment ago. A remote is in the hand of whoever leads: it does not count. */
  get participants(): readonly ParticipantId[] {
    const now = this.#parts.clock();
    for (const [participantId, at] of this.#answeredAt) {
      if (passedSince(at, now) >= BETWEEN_MS) this.#answeredAt.delete(participantId);
    }
    const phones = this.#held.waiting.filter(({ role }) => isBoundByStep(role));
    return [...phones.map(({ participantId }) => participantId), ...this.#answeredAt.keys()];
  }

  /** Calls `answer` once, as HeldRequests does. */
  wait(access: Participating, signal: AbortSignal, answer: () => void): void {
    this.#held.hold(access, signal, () => {
      if (isBoundByStep(access.role)) this.#answeredAt.set(access.participantId, this.#parts.clock());
      answer();
    });
  }

  /** News for some: their own part changed. */
  wake(participants: ReadonlySet<ParticipantId | null>): void {
    this.#held.wakeWhere(({ participantId }) => participants.has(participantId));
  }

  /** News for whoever leads. */
  wakeLeading(): void {
    this.#held.wakeWhere(({ role }) => !isBoundByStep(role));
  }

  wakeWhere(isMeant: (access: Access) => boolean): void {
    this.#held.wakeWhere(isMeant);
  }

  wakeAll(): void {
    this.#held.wakeWhere(() => true);
  }
}
