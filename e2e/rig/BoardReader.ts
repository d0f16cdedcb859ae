import { once } from "node:events";
import { STOCK_SUBPROTOCOL } from "@buurtbord/shared/protocol/version.ts";
import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import type { NewBoard } from "./api.ts";

/** Somebody else's program: a stock y-websocket client that reads a board, with the screen's token unless told. */
export class BoardReader {
  readonly doc = new Y.Doc();
  /** When each card was first seen, in milliseconds of `performance.now()`, by card id. */
  readonly seenAt = new Map<string, number>();
  readonly #provider: WebsocketProvider;

  constructor(origin: string, board: NewBoard, token = board.screenToken) {
    this.#provider = new WebsocketProvider(`${origin.replace("http", "ws")}/sync`, board.id, this.doc, {
      protocols: [STOCK_SUBPROTOCOL, `token.${token}`],
      WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket, // ws has the same interface, not the same types
      disableBc: true,
    });
    this.#cards().observe((event) => {
      for (const cardId of event.keysChanged) this.#see(cardId);
    });
  }

  /** Resolves when it holds the whole board. */
  async synced(): Promise<void> {
    if (this.#provider.synced) return;
    await new Promise<void>((resolve) => this.#provider.once("sync", () => resolve()));
  }

  /** Text by card id, as it is now. */
  texts(): Map<string, string> {
    const texts = new Map<string, string>();
    this.#cards().forEach((card, id) => {
      if (card instanceof Y.Map) texts.set(id, String(card.get("text")));
    });
    return texts;
  }

  /** Where the card with that text lies. */
  placeOf(text: string): readonly [number, number] {
    const cards = [...this.#cards().values()].filter((card) => card instanceof Y.Map);
    const pos = cards.find((card) => String(card.get("text")) === text)?.get("pos");
    if (pos === undefined) throw new Error(`No card says ${text}`);
    return pos as [number, number];
  }

  async close(): Promise<void> {
    const socket = this.#provider.ws as unknown as WebSocket | null;
    const closed = socket !== null && socket.readyState === WebSocket.OPEN ? once(socket, "close") : null;
    this.#provider.destroy();
    this.doc.destroy(); // y-protocols' awareness keeps a timer until then
    await closed;
  }

  #cards(): Y.Map<unknown> {
    return this.doc.getMap("cards");
  }

  #see(cardId: string): void {
    if (!this.seenAt.has(cardId) && this.#cards().has(cardId)) this.seenAt.set(cardId, performance.now());
  }
}
