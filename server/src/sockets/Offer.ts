import { OUR_SUBPROTOCOL, STOCK_SUBPROTOCOL } from "@buurtbord/shared/protocol/version.ts";
import type { Frames } from "../rooms/Socket.ts";

/** What a client offers as websocket subprotocols: the only place where a browser lets a page put a secret. */
export interface Offer {
  /** The public name that we answer with; never a role or a token. */
  readonly subprotocol: string;
  readonly frames: Frames;
  /** As asked for, known or not. */
  readonly role: string | null;
  readonly token: string | null;
}

const FRAMES: ReadonlyMap<string, Frames> = new Map([
  [OUR_SUBPROTOCOL, "ours"],
  [STOCK_SUBPROTOCOL, "stock"],
]);

/** Reads a `Sec-WebSocket-Protocol` header. Null: no name in it that we know. */
export function readOffer(header: string | undefined): Offer | null {
  const offered = (header ?? "").split(",").map((name) => name.trim());
  const subprotocol = chooseSubprotocol(offered);
  if (subprotocol === null) return null;
  return {
    subprotocol,
    frames: FRAMES.get(subprotocol) ?? "stock",
    role: after("role.", offered),
    token: after("token.", offered),
  };
}

/** The first public name that we know. */
export function chooseSubprotocol(offered: Iterable<string>): string | null {
  return [...offered].find((name) => FRAMES.has(name)) ?? null;
}

function after(prefix: string, offered: readonly string[]): string | null {
  return offered.find((name) => name.startsWith(prefix))?.slice(prefix.length) ?? null;
}
