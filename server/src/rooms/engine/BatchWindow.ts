import { passedSince } from "../passedSince.ts";
import type { RoomParts } from "../RoomParts.ts";

/** How long a batch gathers at most: longer, and people notice. In milliseconds. */
const LONGEST = 40;
/** A write costs a commit, which it had better share: so many a second make a batch wait one millisecond longer. */
const WRITES_PER_MS = 15;
/** A turn costs one frame for each socket that follows: so many deliveries a second do the same. */
const DELIVERIES_PER_MS = 600;
/** Over how long "a second" is remembered, in milliseconds. */
const MEMORY = 1_000;

/** How long a batch may gather: in a quiet room not at all, in a busy one as long as nobody minds. */
export class BatchWindow {
  readonly #parts: Pick<RoomParts, "clock" | "schedule">;
  /** About how many writes there were in the last second, as of `#at`. */
  #perSecond = 0;
  #at: number;
  #receivers = 0;
  #end: (() => void) | null = null;
  #isShut = false;

  constructor(parts: Pick<RoomParts, "clock" | "schedule">) {
    this.#parts = parts;
    this.#at = parts.clock();
  }

  /** To be called after each turn. `receivers`: how many sockets were sent what it changed. */
  learn(writes: number, receivers: number): void {
    this.#perSecond = this.#recent() + writes;
    this.#at = this.#parts.clock();
    this.#receivers = receivers;
  }

  /** Milliseconds. */
  get length(): number {
    const writes = this.#recent();
    return Math.min(
      LONGEST,
      Math.max(writes / WRITES_PER_MS, (writes * this.#receivers) / DELIVERIES_PER_MS),
    );
  }

  /** Waits while a batch gathers. `oldest`: since when the oldest write waits; null: there is nothing to wait for. */
  gather(oldest: number | null): Promise<void> {
    const wait = oldest === null ? 0 : Math.floor(this.length - passedSince(oldest, this.#parts.clock()));
    if (wait <= 0 || this.#isShut) return Promise.resolve();
    return new Promise((resolve) => {
      const cancel = this.#parts.schedule(wait, resolve);
      this.#end = () => {
        cancel();
        resolve();
      };
    });
  }

  /** Ends the waiting, now and from now on. */
  shut(): void {
    this.#isShut = true;
    this.#end?.();
  }

  #recent(): number {
    return this.#perSecond * Math.exp(-passedSince(this.#at, this.#parts.clock()) / MEMORY);
  }
}
