import { once } from "node:events";
import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

/**
 * For a browser that can't be told where names live: it sends everything here, as to a proxy, and all of it goes to
 * the one server. Whatever is asked of another name is refused, and remembered.
 */
export class OneHouseProxy {
  readonly port: number;
  /** The addresses elsewhere that were asked for. */
  readonly elsewhere: string[] = [];
  readonly #listener: Server;

  private constructor(listener: Server, port: number) {
    this.#listener = listener;
    this.port = port;
  }

  static async to(names: readonly string[], serverPort: number): Promise<OneHouseProxy> {
    const listener = createServer();
    listener.listen(0, "127.0.0.1");
    await once(listener, "listening");
    const proxy = new OneHouseProxy(listener, (listener.address() as AddressInfo).port);
    listener.on("request", (asked: IncomingMessage, answer) => {
      if (!proxy.#isOurs(asked, names)) return answer.writeHead(403).end();
      const onward = request(onwardTo(serverPort, asked), (answered) => {
        answer.writeHead(answered.statusCode ?? 502, answered.headers);
        answered.pipe(answer);
      });
      onward.on("error", () => answer.destroy());
      answer.on("close", () => onward.destroy());
      return asked.pipe(onward);
    });
    listener.on("upgrade", (asked: IncomingMessage, page: Duplex) => {
      if (proxy.#isOurs(asked, names)) joinSockets(page, onwardTo(serverPort, asked));
      else page.destroy();
    });
    return proxy;
  }

  async close(): Promise<void> {
    this.#listener.close();
    this.#listener.closeAllConnections();
    await once(this.#listener, "close");
  }

  #isOurs({ url = "" }: IncomingMessage, names: readonly string[]): boolean {
    const isOurs = names.includes(new URL(url).hostname);
    if (!isOurs) this.elsewhere.push(url);
    return isOurs;
  }
}

function onwardTo(port: number, { method, url = "", headers }: IncomingMessage) {
  const { pathname, search } = new URL(url);
  return { host: "127.0.0.1", port, method, path: pathname + search, headers };
}

/** A websocket: what the server answers to the handshake goes back as it is, and then everything both ways. */
function joinSockets(page: Duplex, handshake: ReturnType<typeof onwardTo>): void {
  const onward = request(handshake).end();
  onward.on("upgrade", ({ statusCode, statusMessage, rawHeaders }, server, first) => {
    const lines = rawHeaders.flatMap((name, n) => (n % 2 === 0 ? [`${name}: ${rawHeaders[n + 1]}`] : []));
    page.write([`HTTP/1.1 ${statusCode} ${statusMessage}`, ...lines, "", ""].join("\r\n"));
    page.write(first);
    for (const [end, other] of [
      [page, server],
      [server, page],
    ] as const) {
      end.pipe(other);
      end.on("error", () => other.destroy());
      end.on("close", () => other.destroy());
    }
  });
  onward.on("response", () => page.destroy()); // a refusal
  onward.on("error", () => page.destroy());
}
