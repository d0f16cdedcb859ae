import type { WebSocket } from "ws";

/** What a websocket tells whoever listens to it. */
export interface Listeners {
  message(data: string | Uint8Array): void;
  close(): void;
  error(): void;
}

const EVENTS = ["message", "close", "error"] as const;

/**
 * To be called when a websocket opens: these listen to it, and no longer the adaptor that opened it. Its listeners keep
 * the request with all that was made for it as long as the socket is there (9 kB for each phone and screen), and make
 * an event of each message. It begins to listen in the same breath as it opens; in the next it is stopped, before
 * anything can be heard.
 */
export function listenAlone(ws: WebSocket, listeners: Listeners): void {
  const others = new Set(EVENTS.flatMap((event) => ws.listeners(event)));
  queueMicrotask(() => {
    stopAllBut(others, ws);
    listen(ws, listeners);
  });
}

function stopAllBut(others: ReadonlySet<unknown>, ws: WebSocket): void {
  for (const event of EVENTS) {
    for (const listener of ws.listeners(event)) {
      if (!others.has(listener)) ws.off(event, listener as () => void);
    }
  }
}

/** A function of its own: what is at hand where a listener is made, it keeps. */
function listen(ws: WebSocket, { message, close, error }: Listeners): void {
  // A copy of its own: a small message must not keep the whole chunk that it came in.
  ws.on("message", (data: Buffer, isBinary) => message(isBinary ? new Uint8Array(data) : data.toString()));
  ws.on("close", close);
  ws.on("error", error);
}
