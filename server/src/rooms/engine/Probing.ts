import type { RoomParts } from "../RoomParts.ts";

const FIRST_MS = 250;
const LONGEST_MS = 5_000;

/** Tries until something can be written again, less and less often. */
export class Probing {
  readonly #parts: RoomParts;
  #cancel: (() => void) | null = null;
  #isStopped = false;

  constructor(parts: RoomParts) {
    this.#parts = parts;
  }

  start(whenWritable: () => void, waitMs = FIRST_MS): void {
    this.#cancel = this.#parts.schedule(waitMs, () => {
      this.#parts.storage.probe().then(
        () => {
          if (!this.#isStopped) whenWritable();
        },
        () => {
          if (!this.#isStopped) this.start(whenWritable, Math.min(LONGEST_MS, waitMs * 2));
        },
      );
    });
  }

  stop(): void {
    this.#isStopped = true;
    this.#cancel?.();
  }
}
