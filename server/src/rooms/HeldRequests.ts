import type { RoomParts } from "./RoomParts.ts";

/** Shorter than what proxies and phones bear. */
const LONGEST_MS = 25_000;
/** Of one: a phone holds one, a second tab another. Each costs an answer when there is news. */
const MOST_HELD = 4;

interface Held<Who> {
  readonly who: Who;
  wake(): void;
}

/** Requests that are held until there is news. `nameOf` tells whether two are of one. */
export class HeldRequests<Who> {
  readonly #parts: Pick<RoomParts, "schedule">;
  readonly #nameOf: (who: Who) => string;
  readonly #held = new Set<Held<Who>>();

  constructor(parts: Pick<RoomParts, "schedule">, nameOf: (who: Who) => string) {
    this.#parts = parts;
    this.#nameOf = nameOf;
  }

  get size(): number {
    return this.#held.size;
  }

  /** Who waits, once for each request. */
  get waiting(): readonly Who[] {
    return [...this.#held].map(({ who }) => who);
  }

  /**
   * Calls `answer` once: when there is news, after a while, when nobody waits for it any more, or when the same one asked a
   * few times more since.
   */
  hold(who: Who, signal: AbortSignal, answer: () => void): void {
    if (signal.aborted) {
      answer();
      return;
    }
    const held: Held<Who> = {
      who,
      wake: () => {
        if (!this.#held.delete(held)) return;
        cancel();
        signal.removeEventListener("abort", held.wake);
        answer();
      },
    };
    const cancel = this.#parts.schedule(LONGEST_MS, held.wake);
    signal.addEventListener("abort", held.wake);
    this.#held.add(held);
    const own = [...this.#held].filter((other) => this.#nameOf(other.who) === this.#nameOf(who));
    if (own.length > MOST_HELD) own[0]?.wake();
  }

  /** News for some. */
  wakeWhere(isMeant: (who: Who) => boolean): void {
    for (const held of [...this.#held]) if (isMeant(held.who)) held.wake();
  }
}
