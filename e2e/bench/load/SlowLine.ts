import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/** A connection on which only so many bytes a second come through to whoever listens at its end. */
export class SlowLine {
  readonly port: number;
  readonly #listener: Server;
  readonly #ends: Socket[] = [];

  private constructor(listener: Server, port: number) {
    this.#listener = listener;
    this.port = port;
  }

  static async to(serverPort: number, bytesPerSecond: number): Promise<SlowLine> {
    const listener = createServer().listen(0, "127.0.0.1");
    await once(listener, "listening");
    const address = listener.address();
    if (address === null || typeof address === "string") throw new Error("The line got no port");
    const line = new SlowLine(listener, address.port);
    listener.on("connection", (client) => line.#join(client, serverPort, bytesPerSecond));
    return line;
  }

  close(): void {
    for (const end of this.#ends) end.destroy();
    this.#listener.close();
  }

  /** What comes down is passed on and then paid for with time; what goes up is little. */
  #join(client: Socket, serverPort: number, bytesPerSecond: number): void {
    const server = connect(serverPort, "127.0.0.1");
    this.#ends.push(client, server);
    client.on("data", (chunk) => server.write(chunk));
    server.on("data", (chunk) => {
      client.write(chunk);
      server.pause();
      setTimeout(() => server.resume(), (chunk.length / bytesPerSecond) * 1000);
    });
    for (const [end, other] of [
      [client, server],
      [server, client],
    ] as const) {
      end.on("error", () => other.destroy());
      end.on("close", () => other.destroy());
    }
  }
}
