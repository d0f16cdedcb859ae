import type { Socket, SocketEvents } from "../../Socket.ts";

type Frame = string | Uint8Array;

/** Whoever holds the client's end. */
export interface WireEnd {
  receive(frame: Frame): void;
  /** The server closed it, after everything that it sent. */
  closed(code: number, reason: string): void;
}

/** What a planted fault makes of a frame on its way; null: it is lost, which no real socket does. */
export type Tamper = (direction: "up" | "down", frame: Frame) => Frame | null;

/**
 * One websocket with a slow network between: frames are under way until somebody lets the next one arrive. Order is
 * kept in each direction, as TCP does, and between sockets it is not.
 */
export class Wire implements Socket {
  readonly unsentBytes = 0;
  isOpen = true;
  #end: WireEnd | null;
  #events: SocketEvents | null = null;
  readonly #up: Frame[] = [];
  #down: Frame[] = [];
  #closing: { readonly code: number; readonly reason: string } | null = null;
  readonly #tamper: Tamper;

  constructor(end: WireEnd, tamper: Tamper) {
    this.#end = end;
    this.#tamper = tamper;
  }

  connected(events: SocketEvents): void {
    this.#events = events;
  }

  /** Whether nothing will ever arrive by it again. */
  get isDone(): boolean {
    return !this.isOpen && this.#end === null;
  }

  /** Whether the client still holds its end. */
  get isHeld(): boolean {
    return this.#end !== null;
  }

  get hasUp(): boolean {
    return this.#up.length > 0 && this.isOpen;
  }

  get hasDown(): boolean {
    return this.#end !== null && (this.#down.length > 0 || this.#closing !== null);
  }

  send(data: Frame): void {
    if (this.isOpen && this.#end !== null) this.#pass("down", data, this.#down);
  }

  close(code: number, reason: string): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#closing = { code, reason };
    queueMicrotask(() => this.#events?.closed());
  }

  /** What the client sends. */
  say(frame: Frame): void {
    this.#pass("up", frame, this.#up);
  }

  arriveUp(): void {
    const frame = this.#up.shift();
    if (frame !== undefined && this.isOpen) this.#events?.message(frame);
  }

  arriveDown(): void {
    const frame = this.#down.shift();
    if (frame !== undefined) {
      this.#end?.receive(frame);
    } else if (this.#closing !== null) {
      const { code, reason } = this.#closing;
      const end = this.#end;
      this.#end = null;
      end?.closed(code, reason);
    }
  }

  /** The client's side is gone; the server has not noticed, and what is under way to it may still arrive. */
  cut(): void {
    this.#end = null;
    this.#down = [];
  }

  /** The server notices; what was under way to it is lost. */
  hangUp(): void {
    this.cut();
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#events?.closed();
  }

  /** The server is no more: it notices nothing. */
  vanish(): void {
    this.cut();
    this.isOpen = false;
    this.#events = null;
  }

  #pass(direction: "up" | "down", frame: Frame, queue: Frame[]): void {
    const passed = this.#tamper(direction, frame);
    if (passed !== null) queue.push(passed);
  }
}
