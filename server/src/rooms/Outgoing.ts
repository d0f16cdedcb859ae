import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import type { Socket } from "./Socket.ts";

/**
 * What leaves by one socket. A reader that is too slow is sent away to come back later, so that what it does not take
 * does not pile up here. A big board that it was given at the start is not held against it.
 */
export class Outgoing {
  readonly #socket: Socket;
  readonly #clock: () => number;
  /** Unsent bytes that belong to the state it was given. */
  #allowance = 0;
  /** How much must have left for "it drained something": what was unsent, and all that was sent since. */
  #mark = 0;
  #drainedAt: number;
  #sentAt: number;

  constructor(socket: Socket, clock: () => number) {
    this.#socket = socket;
    this.#clock = clock;
    this.#drainedAt = clock();
    this.#sentAt = clock();
  }

  get isOpen(): boolean {
    return this.#socket.isOpen;
  }

  get unsentBytes(): number {
    return this.#socket.unsentBytes;
  }

  /** Milliseconds since 1970 of the last frame. */
  get sentAt(): number {
    return this.#sentAt;
  }

  send(data: string | Uint8Array): void {
    this.#allowance = Math.min(this.#allowance, this.#socket.unsentBytes);
    this.#send(data, LIMITS.unsentBytes + this.#allowance);
  }

  /** Sends the state that a newcomer is given; it may not ask for it over and over without reading it. */
  sendState(data: string | Uint8Array): void {
    this.#send(data, LIMITS.unsentBytes);
    this.#allowance += data.length;
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
  }

  /** To be called every few seconds. */
  tick(now: number): void {
    const unsent = this.#socket.unsentBytes;
    const isSetBack = this.#drainedAt > now; // the computer's clock
    if (unsent === 0 || unsent < this.#mark || isSetBack) this.#drainedAt = now;
    this.#mark = unsent;
    if (now - this.#drainedAt >= LIMITS.unsentSeconds * 1_000) this.#tooSlow();
  }

  #send(data: string | Uint8Array, mostUnsent: number): void {
    if (!this.#socket.isOpen) return;
    if (this.#socket.unsentBytes > mostUnsent) {
      this.#tooSlow();
      return;
    }
    this.#socket.send(data);
    this.#mark += data.length;
    this.#sentAt = this.#clock();
  }

  #tooSlow(): void {
    this.close(CLOSE.tryLater, "too-slow");
  }
}
