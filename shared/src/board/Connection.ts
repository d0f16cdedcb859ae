import type { CardId, ConnectionId } from "./ids.ts";

/** The line between two cards. It has no direction: `from` and `to` are the order in which it was drawn. */
export interface Connection {
  readonly id: ConnectionId;
  readonly from: CardId;
  readonly to: CardId;
  readonly word: string | null;
  /** Milliseconds since 1970, by the server's clock. Left out: drawn before lines had a time. */
  readonly drawnAt?: number;
}

/** Whether a connection ties these two cards, whichever way it was drawn. */
export function ties({ from, to }: Pick<Connection, "from" | "to">, one: CardId, other: CardId): boolean {
  return (from === one && to === other) || (from === other && to === one);
}
