import type { Duplex } from "node:stream";
import { WebSocket } from "ws";

type SetSocket = (this: WebSocket, socket: Duplex, head: Buffer, options: { maxPayload: number }) => void;

/** What ws's server calls to hand a socket over; @types/ws leaves it out. */
const setSocket: SetSocket = Reflect.get(WebSocket.prototype, "setSocket");

const allowed = new WeakMap<Duplex, number>();

/** Lets this connection send messages of so many bytes, once it is a websocket. */
export function allowMessages(socket: Duplex, bytes: number): void {
  allowed.set(socket, bytes);
}

/** A websocket with its own limit to what it takes: ws has one for the whole server. */
export class LimitedWebSocket extends WebSocket {
  setSocket(socket: Duplex, head: Buffer, options: { maxPayload: number }): void {
    const maxPayload = allowed.get(socket) ?? options.maxPayload;
    setSocket.call(this, socket, head, { ...options, maxPayload });
  }
}
