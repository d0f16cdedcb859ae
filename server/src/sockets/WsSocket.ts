import { WebSocket } from "ws";
import type { Socket } from "../rooms/Socket.ts";

/** As long as a close frame can carry. */
const REASON_BYTES = 123;

/** A websocket of `ws` as a room knows it. */
export class WsSocket implements Socket {
  readonly #ws: WebSocket;

  constructor(ws: WebSocket) {
    this.#ws = ws;
  }

  send(data: string | Uint8Array): void {
    if (this.isOpen) this.#ws.send(data);
  }

  close(code: number, reason: string): void {
    this.#ws.close(code, Buffer.from(reason).subarray(0, REASON_BYTES));
  }

  get unsentBytes(): number {
    return this.#ws.bufferedAmount;
  }

  get isOpen(): boolean {
    return this.#ws.readyState === WebSocket.OPEN;
  }
}
