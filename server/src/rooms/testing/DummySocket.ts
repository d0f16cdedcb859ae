import type { Socket, SocketEvents } from "../Socket.ts";

/** A websocket without a network: what the server sends is handed over a moment later. */
export class DummySocket implements Socket {
  unsentBytes = 0;
  isOpen = true;
  /** Why the server closed it. */
  closedWith: { readonly code: number; readonly reason: string } | null = null;
  /** How often the server sent something. */
  frames = 0;
  readonly #receive: (data: string | Uint8Array) => void;
  #events: SocketEvents | null = null;

  constructor(receive: (data: string | Uint8Array) => void) {
    this.#receive = receive;
  }

  connected(events: SocketEvents): void {
    this.#events = events;
  }

  send(data: string | Uint8Array): void {
    if (!this.isOpen) return;
    this.frames += 1;
    queueMicrotask(() => this.#receive(data));
  }

  close(code: number, reason: string): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.closedWith = { code, reason };
    queueMicrotask(() => this.#events?.closed());
  }

  /** What the page does. */
  say(data: string | Uint8Array): void {
    if (this.isOpen) this.#events?.message(data);
  }

  leave(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#events?.closed();
  }
}
