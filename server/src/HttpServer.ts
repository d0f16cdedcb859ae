import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { createAdaptorServer, type ServerType } from "@hono/node-server";
import type { Hono } from "hono";
import { WebSocketServer } from "ws";
import { describeError } from "./log.ts";
import type { Log } from "./rooms/Log.ts";
import type { Env } from "./routes/Env.ts";
import { Heartbeat } from "./sockets/Heartbeat.ts";
import { LimitedWebSocket } from "./sockets/LimitedWebSocket.ts";
import { chooseSubprotocol } from "./sockets/Offer.ts";

const HEARTBEAT_MS = 25_000;
/** How long clients may take to say goodbye. */
const GOODBYE_MS = 3_000;

export interface HttpServerParts {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly log: Log;
}

/** The app on a port, with its websockets. */
export class HttpServer {
  readonly #server: ServerType;
  readonly #sockets: WebSocketServer;
  readonly #heartbeat: NodeJS.Timeout;

  private constructor(server: ServerType, sockets: WebSocketServer, log: Log) {
    const heartbeat = new Heartbeat();
    sockets.on("connection", (socket) => {
      heartbeat.watch(socket);
      socket.on("close", () => heartbeat.forget(socket));
    });
    // Nobody listening to it, one failed connection would end the process.
    server.on("error", (error: Error) => log.error(describeError(error), "connection failed"));
    sockets.on("error", (error) => log.error(describeError(error), "websocket server failed"));
    this.#server = server;
    this.#sockets = sockets;
    this.#heartbeat = setInterval(() => heartbeat.beat(), HEARTBEAT_MS);
  }

  /** Rejects with the system's error when it cannot listen there. */
  static async start(app: Hono<Env>, at: HttpServerParts): Promise<HttpServer> {
    const sockets = new WebSocketServer({
      noServer: true,
      perMessageDeflate: false,
      maxPayload: LIMITS.residentFrameBytes,
      WebSocket: LimitedWebSocket,
      handleProtocols: (offered) => chooseSubprotocol(offered) ?? false,
    });
    const server = createAdaptorServer({
      fetch: app.fetch,
      websocket: { server: sockets },
      // Other upgrades nobody takes up: their connections would hang, and one that breaks would end the process.
      serverOptions: {
        shouldUpgradeCallback: isForWebsocket,
        headersTimeout: LIMITS.headersSeconds * 1_000,
        requestTimeout: LIMITS.requestSeconds * 1_000,
        connectionsCheckingInterval: 1_000,
      },
    });
    // Node leaves a connection half open for clients that do not hang up; a refused upgrade would stay so for ever.
    server.on("connection", (socket: Socket) => socket.once("finish", () => socket.destroy()));
    server.listen(at.port, at.host);
    await once(server, "listening");
    return new HttpServer(server, sockets, at.log);
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port; // it listens on a port, not on a path
  }

  /** Takes nobody in any more, lets `sayGoodbye` end what is going on, and cuts off who stays. */
  async stop(sayGoodbye: () => Promise<void>): Promise<void> {
    clearInterval(this.#heartbeat);
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    await sayGoodbye();
    const cutOff = setTimeout(() => this.#cutOff(), GOODBYE_MS);
    await closed;
    clearTimeout(cutOff);
  }

  #cutOff(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    if ("closeAllConnections" in this.#server) this.#server.closeAllConnections();
  }
}

/** What has no address is no upgrade: it would be answered as if the server had failed. */
function isForWebsocket({ headers, url }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === "websocket" && URL.canParse(`http://${headers.host}${url}`);
}
