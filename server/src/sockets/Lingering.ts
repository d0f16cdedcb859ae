import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { WebSocket } from "ws";

/**
 * Sockets that were taken in only to be told why they may not stay: a browser cannot read a refused upgrade. Who does
 * not hang up after that is cut off, and there are never more than so many of them.
 */
export class Lingering {
  readonly #sockets = new Set<WebSocket>();

  get isFull(): boolean {
    return this.#sockets.size >= LIMITS.unauthenticatedSockets;
  }

  watch(socket: WebSocket): void {
    this.#sockets.add(socket);
    const cutOff = setTimeout(() => socket.terminate(), LIMITS.unauthenticatedSeconds * 1_000);
    socket.once("close", () => {
      clearTimeout(cutOff);
      this.#sockets.delete(socket);
    });
    if (socket.readyState === WebSocket.CLOSED) this.#sockets.delete(socket);
  }
}
