import { HeldRequests } from "./HeldRequests.ts";
import type { RoomParts } from "./RoomParts.ts";

/** Requests, by their tokens' hashes, that are held until there is something else to see. */
export class HeldLooks {
  readonly #held: HeldRequests<string>;

  constructor(parts: Pick<RoomParts, "schedule">) {
    this.#held = new HeldRequests(parts, (tokenHash) => tokenHash);
  }

  /** Resolves once: when woken, or when HeldRequests holds it no longer. */
  wait(tokenHash: string, signal: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#held.hold(tokenHash, signal, resolve);
    return promise;
  }

  wake(): void {
    this.#held.wakeWhere(() => true);
  }
}
