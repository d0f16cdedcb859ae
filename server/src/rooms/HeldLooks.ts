import type { RoomParts } from "./RoomParts.ts";

/** Shorter than what proxies and phones bear. */
const LONGEST_MS = 25_000;
/** By one token: a phone holds one, a second tab another. */
const MOST_HELD = 4;

interface Look {
  readonly tokenHash: string;
  end(): void;
}

/** Requests that are held until there is something else to see. */
export class HeldLooks {
  readonly #parts: Pick<RoomParts, "schedule">;
  readonly #looks = new Set<Look>();

  constructor(parts: Pick<RoomParts, "schedule">) {
    this.#parts = parts;
  }

  /** Resolves once: when woken, after a while, when nobody waits for it any more, or when this token asked a few times more since. */
  wait(tokenHash: string, signal: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    if (signal.aborted) return Promise.resolve();
    const look: Look = {
      tokenHash,
      end: () => {
        if (!this.#looks.delete(look)) return;
        cancel();
        signal.removeEventListener("abort", look.end);
        resolve();
      },
    };
    const cancel = this.#parts.schedule(LONGEST_MS, look.end);
    signal.addEventListener("abort", look.end);
    this.#looks.add(look);
    const own = [...this.#looks].filter((held) => held.tokenHash === tokenHash);
    if (own.length > MOST_HELD) own[0]?.end();
    return promise;
  }

  wake(): void {
    for (const look of [...this.#looks]) look.end();
  }
}
