/** What a heartbeat asks of a websocket. */
export interface Pingable {
  ping(): void;
  terminate(): void;
  on(event: "pong", listener: () => void): unknown;
}

const MISSED_AT_MOST = 2;

/** Asks every websocket whether it is still there, and drops those that do not answer: a phone that left the room. */
export class Heartbeat {
  readonly #missed = new Map<Pingable, number>();

  watch(socket: Pingable): void {
    this.#missed.set(socket, 0);
    socket.on("pong", () => this.#missed.set(socket, 0));
  }

  forget(socket: Pingable): void {
    this.#missed.delete(socket);
  }

  beat(): void {
    for (const [socket, missed] of this.#missed) {
      if (missed >= MISSED_AT_MOST) {
        this.#missed.delete(socket);
        socket.terminate();
      } else {
        this.#missed.set(socket, missed + 1);
        socket.ping();
      }
    }
  }
}
