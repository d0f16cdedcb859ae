import { boardParts, findCard } from "@buurtbord/shared/document/boardDocument.ts";
import * as Y from "yjs";
import { BoardCopy } from "../BoardCopy.ts";
import { UnconfirmedWrites } from "../UnconfirmedWrites.ts";
import { boardDocument } from "./DummyServer.ts";

/** A board past every check of the server, as another version may leave it: anything can be put in it. */
export class SpoiltBoard {
  readonly #server = boardDocument();

  /** A page's copy of it, in step from now on. */
  copy(): BoardCopy {
    const copy = new BoardCopy(new UnconfirmedWrites(() => {}));
    Y.applyUpdate(copy.doc, Y.encodeStateAsUpdate(this.#server));
    this.#server.on("update", (update: Uint8Array) => Y.applyUpdate(copy.doc, update));
    return copy;
  }

  /** All that is done in it arrives at once. */
  together(run: () => void): void {
    this.#server.transact(run);
  }

  draw(id: string, record: unknown): void {
    boardParts(this.#server).freehand.set(id, record);
  }

  connect(id: string, connection: unknown): void {
    boardParts(this.#server).connections.set(id, connection);
  }

  putCard(id: string, card: unknown): void {
    boardParts(this.#server).cards.set(id, card);
  }

  /** Another card like one that is there. */
  copyCard(from: string, to: string): void {
    this.putCard(to, findCard(this.#server, from)?.map.clone());
  }

  setOfCard(id: string, key: string, value: unknown): void {
    findCard(this.#server, id)?.map.set(key, value);
  }

  writeCard(id: string, text: string): void {
    const words = findCard(this.#server, id)?.text;
    words?.delete(0, words.length);
    words?.insert(0, text);
  }
}
