import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import { isBoundByStep } from "@buurtbord/shared/commands/rights.ts";
import type { Access, Participating } from "../Access.ts";
import type { RoomParts } from "../RoomParts.ts";

/** Shorter than what proxies and phones bear. */
const LONGEST_MS = 25_000;
/** Of one participant: a phone holds one, a second tab another. Each costs a view when there is news. */
const MOST_HELD = 4;
/** Whoever was just answered asks again in a moment: they did not leave. */
const BETWEEN_MS = 5_000;

interface Poll {
  readonly access: Participating;
  wake(): void;
}

/** Requests that are held until there is news. */
export class Polls {
  readonly #parts: RoomParts;
  readonly #polls = new Set<Poll>();
  readonly #answeredAt = new Map<ParticipantId, number>();

  constructor(parts: RoomParts) {
    this.#parts = parts;
  }

  get size(): number {
    return this.#polls.size;
  }

  /** Whose phone waits, or did so a moment ago. A remote is in the hand of whoever leads: it does not count. */
  get participants(): readonly ParticipantId[] {
    const now = this.#parts.clock();
    for (const [participantId, at] of this.#answeredAt) {
      if (now - at >= BETWEEN_MS) this.#answeredAt.delete(participantId);
    }
    const phones = [...this.#polls].map(({ access }) => access).filter(({ role }) => isBoundByStep(role));
    return [...phones.map(({ participantId }) => participantId), ...this.#answeredAt.keys()];
  }

  /**
   * Calls `answer` once: when there is news, after a while, when nobody waits for it any more, or when this participant
   * asked a few times more since.
   */
  wait(access: Participating, signal: AbortSignal, answer: () => void): void {
    const poll: Poll = {
      access,
      wake: () => {
        if (!this.#polls.delete(poll)) return;
        cancel();
        signal.removeEventListener("abort", poll.wake);
        if (isBoundByStep(access.role)) this.#answeredAt.set(access.participantId, this.#parts.clock());
        answer();
      },
    };
    const cancel = this.#parts.schedule(LONGEST_MS, () => poll.wake());
    signal.addEventListener("abort", poll.wake);
    this.#polls.add(poll);
    const own = [...this.#polls].filter((held) => held.access.participantId === access.participantId);
    if (own.length > MOST_HELD) own[0]?.wake();
  }

  /** News for some: their own part changed. */
  wake(participants: ReadonlySet<ParticipantId | null>): void {
    for (const poll of [...this.#polls]) if (participants.has(poll.access.participantId)) poll.wake();
  }

  /** News for whoever leads. */
  wakeLeading(): void {
    for (const poll of [...this.#polls]) if (!isBoundByStep(poll.access.role)) poll.wake();
  }

  wakeWhere(isMeant: (access: Access) => boolean): void {
    for (const poll of [...this.#polls]) if (isMeant(poll.access)) poll.wake();
  }

  wakeAll(): void {
    for (const poll of [...this.#polls]) poll.wake();
  }
}
