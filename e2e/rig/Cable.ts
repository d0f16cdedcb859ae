import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/** The room's Wi-Fi: everything a page sends and hears goes through here, until it is cut. */
export class Cable {
  readonly port: number;
  readonly #listener: Server;
  readonly #ends = new Set<Socket>();
  #isCut = false;

  private constructor(listener: Server, port: number) {
    this.#listener = listener;
    this.port = port;
  }

  /** A cable to a server on this machine; `port` is the page's end. */
  static async to(serverPort: number): Promise<Cable> {
    const listener = createServer({ allowHalfOpen: false });
    listener.listen(0, "127.0.0.1");
    await once(listener, "listening");
    const address = listener.address();
    if (address === null || typeof address === "string") throw new Error("The cable got no port");
    const cable = new Cable(listener, address.port);
    listener.on("connection", (page) => cable.#join(page, serverPort));
    return cable;
  }

  /** Nothing gets through any more, and nobody is told: as when a phone walks out of reach. */
  cut(): void {
    this.#isCut = true;
    for (const end of this.#ends) end.pause();
  }

  /** What was connected before is gone; new connections work again. */
  mend(): void {
    this.#isCut = false;
    for (const end of this.#ends) end.destroy();
  }

  async close(): Promise<void> {
    for (const end of this.#ends) end.destroy();
    this.#listener.close();
    await once(this.#listener, "close");
  }

  #join(page: Socket, serverPort: number): void {
    const server = connect(serverPort, "127.0.0.1");
    for (const [end, other] of [
      [page, server],
      [server, page],
    ] as const) {
      this.#ends.add(end);
      end.on("data", (chunk) => other.write(chunk));
      end.on("error", () => other.destroy());
      end.on("close", () => {
        this.#ends.delete(end);
        other.destroy();
      });
    }
    if (this.#isCut) page.pause();
  }
}
