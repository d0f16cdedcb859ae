import {
  putFreehand,
  removeFreehand,
  writeCardPos,
  writeCardText,
} from "@buurtbord/shared/document/facilitatorWrites.ts";
import * as Y from "yjs";
import { type HandMade, handMade, plainWrites } from "./plainBoard.ts";
import type { PlainWrite } from "./UnsavedWrites.ts";

const HAND = { from: "hand" } as const;
/** What comes from the server, and must not go back to it. */
export const SERVER = { from: "server" } as const;

/** What a hand did: in plain words, and the signs that it took out of texts. */
export interface Deed {
  readonly writes: readonly PlainWrite[];
  readonly takenOut: readonly string[];
}

/** One copy of a board, from an epoch's first sync until it is thrown away, with what can be undone in it. */
export class WindowCopy {
  readonly doc = new Y.Doc();
  readonly #undo: Y.UndoManager;

  /** `made`: is told every update that began here. */
  constructor(clientId: number, made: (update: Uint8Array) => void) {
    this.doc.clientID = clientId;
    this.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== SERVER) made(update);
    });
    const undone = [this.doc.getMap("cards"), this.doc.getMap("freehand")];
    this.#undo = new Y.UndoManager(undone, { trackedOrigins: new Set([HAND]), captureTimeout: 0 });
  }

  write(write: PlainWrite): Deed {
    return this.#byHand(() => {
      if (write.write === "pos") writeCardPos(this.doc, write.cardId, write.pos, HAND);
      else if (write.write === "text") writeCardText(this.doc, write.cardId, write.before, write.after, HAND);
      else if (write.record === undefined) removeFreehand(this.doc, write.id, HAND);
      else putFreehand(this.doc, write.id, write.record as Readonly<Record<string, unknown>>, HAND);
    });
  }

  undo(): Deed {
    return this.#byHand(() => this.#undo.undo());
  }

  redo(): Deed {
    return this.#byHand(() => this.#undo.redo());
  }

  destroy(): void {
    this.#undo.destroy();
    this.doc.destroy();
  }

  #byHand(write: () => void): Deed {
    const before = handMade(this.doc);
    write();
    const after = handMade(this.doc);
    return { writes: plainWrites(before, after), takenOut: takenOut(before, after) };
  }
}

function takenOut(before: HandMade, after: HandMade): string[] {
  return [...before.texts].flatMap(([cardId, text]) => {
    const left = after.texts.get(cardId) ?? "";
    return left === text ? [] : [...text].filter((sign) => !left.includes(sign));
  });
}
