/** Numbers of y-websocket: the first byte of a sync message, and the second byte of the two that carry changes. */
const SYNC = 0;
const ANSWER = 1;
const UPDATE = 2;

/** What of a document went over a socket: the server counts the same two. */
export type Sent = "answer" | "update";

export interface SocketListener {
  /** Before y-websocket says anything: `send` may speak first. */
  opened(send: (frame: Uint8Array) => void): void;
  sent(what: Sent): void;
}

/**
 * A WebSocket for y-websocket's provider that tells what of the document goes out. An update before the server asked
 * what it misses is held back: it may stand on changes that the server has not seen yet, and the answer holds it
 * anyway.
 */
export function countedSocket(Socket: typeof WebSocket, listener: SocketListener): typeof WebSocket {
  return class CountedSocket extends Socket {
    #answered = false;

    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      // Ours is the first listener, so it comes before the provider's own `onopen`.
      this.addEventListener("open", () => listener.opened((frame) => super.send(Uint8Array.from(frame))));
    }

    override send(data: Parameters<WebSocket["send"]>[0]): void {
      const what = changesIn(data);
      if (what === "update" && !this.#answered) return;
      super.send(data);
      if (what === null) return;
      this.#answered = true;
      listener.sent(what);
    }
  };
}

function changesIn(data: unknown): Sent | null {
  if (!(data instanceof Uint8Array) || data[0] !== SYNC) return null;
  return data[1] === ANSWER ? "answer" : data[1] === UPDATE ? "update" : null;
}
