import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type * as Y from "yjs";

type Undoable = { readonly by: "hand" } | { readonly by: "command"; readonly back: Command };

/**
 * What this window did, in order: changes by hand are taken back by Yjs, commands by the command that undoes them.
 * Never another's doing.
 */
export class UndoStack {
  #done: Undoable[] = [];
  #hand: Y.UndoManager;

  constructor(hand: Y.UndoManager) {
    this.#hand = hand;
    this.#follow();
  }

  get isEmpty(): boolean {
    return this.#done.length === 0;
  }

  did(back: Command): void {
    // A change by hand after this is a gesture of its own, however soon it comes.
    this.#hand.stopCapturing();
    this.#done.push({ by: "command", back });
  }

  /** Takes the last thing back; returns the command to send when it was one. */
  undo(): Command | null {
    const last = this.#done.pop();
    if (last === undefined) return null;
    if (last.by === "command") return last.back;
    this.#hand.undo();
    return null;
  }

  /** The copy was thrown away, and with it what its hand could take back. */
  startAgain(hand: Y.UndoManager): void {
    this.#done = [];
    this.#hand = hand;
    this.#follow();
  }

  #follow(): void {
    this.#hand.on("stack-item-added", ({ type }) => {
      if (type === "undo") this.#done.push({ by: "hand" });
    });
  }
}
