import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type * as Y from "yjs";

/** By hand, with the commands that were one thing with it: `back` takes those back, as soon as they were done. */
type Undoable =
  | { readonly by: "hand"; back: readonly Command[] }
  | { readonly by: "command"; readonly back: readonly Command[] };

/** Overtaken: somebody else did over all of what was to be taken back, and that stays. */
export type Undone =
  | { readonly undone: "nothing" | "by-hand" | "overtaken" }
  | { readonly undone: "by-command"; readonly back: readonly Command[] };

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

  /** What takes back what was done in one go, in the order in which to do it. */
  did(...back: readonly Command[]): void {
    // A change by hand after this is a gesture of its own, however soon it comes.
    this.#hand.stopCapturing();
    this.#done.push({ by: "command", back });
  }

  /**
   * What this writes by hand is one step with commands that were asked for in the same go. Returns how to add what takes
   * those back, once it is known.
   */
  withHand(write: () => void): (...back: readonly Command[]) => void {
    const before = this.#done.length;
    write();
    const step = this.#done.length > before ? this.#done.at(-1) : undefined;
    return (...back) => {
      // Taken back already, or nothing was written: then what was done by command is a step of its own.
      if (step?.by === "hand" && this.#done.includes(step)) step.back = back;
      else this.did(...back);
    };
  }

  /** Takes the last thing back. */
  undo(): Undone {
    const last = this.#done.pop();
    if (last === undefined) return { undone: "nothing" };
    const isByHand = last.by === "hand" && this.#undoByHand();
    if (last.back.length > 0) return { undone: "by-command", back: last.back };
    return { undone: isByHand ? "by-hand" : "overtaken" };
  }

  /** Whether anything of it could be taken back. By itself Yjs goes on to what was done before until something can. */
  #undoByHand(): boolean {
    const { undoStack } = this.#hand;
    const earlier = undoStack.splice(0, undoStack.length - 1);
    const undone = this.#hand.undo();
    undoStack.unshift(...earlier);
    return undone !== null;
  }

  /** The copy was thrown away, and with it what its hand could take back. */
  startAgain(hand: Y.UndoManager): void {
    this.#done = [];
    this.#hand = hand;
    this.#follow();
  }

  #follow(): void {
    this.#hand.on("stack-item-added", ({ type }) => {
      if (type === "undo") this.#done.push({ by: "hand", back: [] });
    });
  }
}
