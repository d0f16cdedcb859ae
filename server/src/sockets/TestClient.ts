import { once } from "node:events";
import { WebSocket } from "ws";

type Frame = string | Uint8Array;

/** For tests: a program at the other end of a websocket. */
export class TestClient {
  readonly socket: WebSocket;
  /** Resolves when either side has closed it. */
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  readonly #waiting: ((frame: Frame) => void)[] = [];
  readonly #frames: Frame[] = [];

  constructor(
    port: number,
    path: string,
    subprotocols: readonly string[],
    headers: Record<string, string> = {},
  ) {
    this.socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, [...subprotocols], { headers });
    this.closed = once(this.socket, "close").then(([code, reason]) => ({ code, reason: String(reason) }));
    this.socket.on("error", () => {}); // a refused or broken connection shows in `closed` and `refusedWith`
    this.socket.on("message", (data: Buffer, isBinary) => {
      const frame = isBinary ? new Uint8Array(data) : data.toString();
      const waiting = this.#waiting.shift();
      if (waiting === undefined) this.#frames.push(frame);
      else waiting(frame);
    });
  }

  /** The next frame, as it came. */
  next(): Promise<Frame> {
    const frame = this.#frames.shift();
    return frame === undefined
      ? new Promise((resolve) => this.#waiting.push(resolve))
      : Promise.resolve(frame);
  }

  /** The next JSON frame of this type; others are skipped. */
  async nextOf(type: string): Promise<Record<string, unknown>> {
    for (;;) {
      const frame = await this.next();
      const message = typeof frame === "string" ? JSON.parse(frame) : {};
      if (message.type === type) return message;
    }
  }

  say(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  /** The subprotocol that the server chose. */
  async opened(): Promise<string> {
    await once(this.socket, "open");
    return this.socket.protocol;
  }

  /** The HTTP status of a refused upgrade. */
  async refusedWith(): Promise<number> {
    const [, response] = await once(this.socket, "unexpected-response");
    response.destroy();
    return response.statusCode;
  }
}
