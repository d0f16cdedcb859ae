import { once } from "node:events";
import { connect } from "node:net";
import { createServer, type Server, type TLSSocket } from "node:tls";
import { generate } from "selfsigned";

/** Stands before a server as a web host's https does, with a certificate of its own making. */
export class TlsFront {
  readonly origin: string;
  readonly #listener: Server;
  #serverPort: number | null = null;

  private constructor(listener: Server, origin: string) {
    this.#listener = listener;
    this.origin = origin;
    listener.on("secureConnection", (page) => this.#join(page));
  }

  /** It has its address before there is a server, which may want to know it. */
  static async open(hostName: string): Promise<TlsFront> {
    const { private: key, cert } = await generate([{ name: "commonName", value: hostName }]);
    const listener = createServer({ key, cert });
    listener.listen(0, "127.0.0.1");
    await once(listener, "listening");
    const address = listener.address();
    if (address === null || typeof address === "string") throw new Error("https got no port");
    return new TlsFront(listener, `https://${hostName}:${address.port}`);
  }

  leadTo(serverPort: number): void {
    this.#serverPort = serverPort;
  }

  close(): void {
    this.#listener.close();
  }

  #join(page: TLSSocket): void {
    page.on("error", () => page.destroy());
    if (this.#serverPort === null) {
      page.destroy();
      return;
    }
    const server = connect(this.#serverPort, "127.0.0.1");
    page.pipe(server).pipe(page);
    page.on("close", () => server.destroy());
    server.on("error", () => page.destroy());
  }
}
