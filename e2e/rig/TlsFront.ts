import { once } from "node:events";
import { connect } from "node:net";
import { createServer, type Server } from "node:tls";
import { generate } from "selfsigned";

/** Stands before a server as a web host's https does, with a certificate of its own making. */
export class TlsFront {
  readonly port: number;
  readonly #listener: Server;

  private constructor(listener: Server, port: number) {
    this.#listener = listener;
    this.port = port;
  }

  static async before(serverPort: number, hostName: string): Promise<TlsFront> {
    const { private: key, cert } = await generate([{ name: "commonName", value: hostName }]);
    const listener = createServer({ key, cert }, (page) => {
      const server = connect(serverPort, "127.0.0.1");
      page.pipe(server).pipe(page);
      page.on("error", () => server.destroy());
      server.on("error", () => page.destroy());
    });
    listener.listen(0, "127.0.0.1");
    await once(listener, "listening");
    const address = listener.address();
    if (address === null || typeof address === "string") throw new Error("https got no port");
    return new TlsFront(listener, address.port);
  }

  close(): void {
    this.#listener.close();
  }
}
