import type { RoomParts } from "../RoomParts.ts";

/** How long a batch gathers in a quiet room, and at most in a busy one. */
const QUIET_MS = 5;
const BUSY_MS = 40;

/** How long a batch may gather: a millisecond for each write of the turn before, within bounds. */
export class BatchWindow {
  readonly #parts: RoomParts;
  #milliseconds = QUIET_MS;
  #end: (() => void) | null = null;
  #isShut = false;

  constructor(parts: RoomParts) {
    this.#parts = parts;
  }

  learn(writes: number): void {
    this.#milliseconds = Math.min(BUSY_MS, Math.max(QUIET_MS, writes));
  }

  /** Waits while a batch gathers. `oldest`: since when the oldest write waits; null: there is nothing to wait for. */
  gather(oldest: number | null): Promise<void> {
    const wait = oldest === null ? 0 : oldest + this.#milliseconds - this.#parts.clock();
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
}
