/** Somebody else's web page: it reads a board with y-websocket as it comes, and nothing of ours. */

import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";

/** Resolves to the words on the board's cards. `server`: `ws://…/sync`. */
function readBoard(server: string, boardId: string, token: string): Promise<string[]> {
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(server, boardId, doc, { protocols: ["yjs", `token.${token}`] });
  return new Promise((resolve) => {
    provider.once("sync", () => {
      const cards = [...doc.getMap<Y.Map<unknown>>("cards").values()];
      provider.destroy();
      resolve(cards.map((card) => String(card.get("text"))));
    });
  });
}

Object.assign(window, { readBoard });
