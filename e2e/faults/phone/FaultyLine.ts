import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/** From the phone to the server, or back. */
export type Direction = "up" | "down";

/** Something that happens to the line when so many more bytes went that way. */
export interface Accident {
  readonly direction: Direction;
  readonly afterBytes: number;
  /** `break`: everything that is connected is cut off. `swallow`: what goes that way is lost, and nobody is told. */
  readonly type: "break" | "swallow";
}

/** What becomes of a websocket on this network. */
export type Sockets = "let-through" | "refused" | "swallowed";

interface Ends {
  readonly phone: Socket;
  readonly server: Socket;
}

/** A phone's way to the server, on which things go wrong to the byte. */
export class FaultyLine {
  readonly port: number;
  sockets: Sockets = "let-through";
  readonly #listener: Server;
  readonly #connections = new Set<Ends>();
  #state: "open" | "silent" | "blocked" = "open";
  #lost: Direction | null = null;
  #accident: Accident | null = null;
  #went = 0;

  private constructor(listener: Server, port: number) {
    this.#listener = listener;
    this.port = port;
  }

  static async to(serverPort: number): Promise<FaultyLine> {
    const listener = createServer().listen(0, "127.0.0.1");
    await once(listener, "listening");
    const address = listener.address();
    if (address === null || typeof address === "string") throw new Error("The line got no port");
    const line = new FaultyLine(listener, address.port);
    listener.on("connection", (phone) => line.#join(phone, serverPort));
    return line;
  }

  /** Bytes count from now. */
  expect(accident: Accident): void {
    this.#accident = accident;
    this.#went = 0;
  }

  /** Nothing gets through any more, and nobody is told: as when a phone walks out of reach. */
  silence(): void {
    this.#state = "silent";
  }

  /** Everything is cut off, and nobody comes in. */
  block(): void {
    this.#state = "blocked";
    this.#cutOff();
  }

  /** New connections work again; what was connected while something got lost is gone. */
  mend(): void {
    if (this.#state !== "open" || this.#lost !== null) this.#cutOff();
    this.#state = "open";
    this.#lost = null;
    this.#accident = null;
  }

  close(): void {
    this.block();
    this.#listener.close();
  }

  #cutOff(): void {
    for (const { phone, server } of this.#connections) {
      phone.destroy();
      server.destroy();
    }
  }

  #join(phone: Socket, serverPort: number): void {
    if (this.#state === "blocked") {
      phone.destroy();
      return;
    }
    const ends = { phone, server: connect(serverPort, "127.0.0.1") };
    this.#connections.add(ends);
    let isFirst = true;
    phone.on("data", (chunk: Buffer) => {
      if (isFirst && this.sockets !== "let-through" && /^upgrade: *websocket/im.test(String(chunk))) {
        if (this.sockets === "refused") phone.destroy();
        else phone.pause();
        return;
      }
      isFirst = false;
      this.#pass(chunk, "up", ends.server);
    });
    ends.server.on("data", (chunk: Buffer) => this.#pass(chunk, "down", phone));
    for (const [end, other] of [
      [phone, ends.server],
      [ends.server, phone],
    ] as const) {
      end.on("error", () => other.destroy());
      end.on("close", () => {
        if (phone.destroyed && ends.server.destroyed) this.#connections.delete(ends);
        if (this.#state === "silent" || this.#lost !== null) return; // nobody is told
        other.destroy();
      });
    }
  }

  #pass(chunk: Buffer, direction: Direction, to: Socket): void {
    if (this.#state !== "open" || this.#lost === direction) return;
    const accident = this.#accident?.direction === direction ? this.#accident : null;
    const room = accident === null ? chunk.length : accident.afterBytes - this.#went;
    if (accident !== null) this.#went += chunk.length;
    if (chunk.length <= room) {
      to.write(chunk);
      return;
    }
    to.write(chunk.subarray(0, room));
    this.#accident = null;
    if (accident?.type === "swallow") this.#lost = direction;
    else setImmediate(() => this.#cutOff()); // the last bytes before it still arrive
  }
}
