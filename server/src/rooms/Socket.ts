/** What a room asks of a websocket; the http layer fits `ws` to it, tests a dummy. */
export interface Socket {
  /** Text for JSON frames, bytes for Yjs frames. Never throws; a closed socket swallows it. */
  send(data: string | Uint8Array): void;
  /** `code` is one of protocol/closeCodes.ts. */
  close(code: number, reason: string): void;
  /** Bytes given to `send` that have not left yet. */
  readonly unsentBytes: number;
  readonly isOpen: boolean;
}

/** What the http layer tells a room about a socket that it handed over. */
export interface SocketEvents {
  message(data: string | Uint8Array): void;
  /** Called once, whoever closed it. */
  closed(): void;
}

/** What a Yjs socket understands: `ours` also binary frames of type 100, `stock` only y-websocket's own. */
export type Frames = "ours" | "stock";

/** For a socket that was closed at once. */
export const noEvents: SocketEvents = { message: () => {}, closed: () => {} };
