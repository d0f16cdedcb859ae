import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";
import { type Atom, StateNode, type TLStateNodeConstructor } from "@tldraw/tldraw";
import { cardAt } from "./arrowBetween.ts";

/** A thread that a hand is pulling: from a card to where the hand is. */
export interface PulledThread {
  readonly from: CardId;
  readonly to: Position;
}

/** How the tool is taken up with a card chosen: the line is pulled from there. */
export interface FromCard {
  readonly from?: CardId;
}

/**
 * Draws lines: pull from card to card, or tap one card and then the other. `thread` is the line being pulled.
 */
export function connectTool(
  thread: Atom<PulledThread | null>,
  connect: (from: CardId, to: CardId) => void,
): TLStateNodeConstructor {
  return class ConnectTool extends StateNode {
    static override id = "connect";

    override onEnter({ from }: FromCard): void {
      if (from === undefined) this.editor.selectNone();
      else this.#pullFrom(from);
      this.editor.setCursor({ type: "cross", rotation: 0 });
    }

    override onExit(): void {
      thread.set(null);
    }

    override onPointerDown(): void {
      const card = this.#cardUnderPointer();
      if (card === null || thread.get() === null) this.#pullFrom(card);
    }

    override onPointerMove(): void {
      const pulled = thread.get();
      if (pulled !== null) thread.set({ ...pulled, to: this.#pointer() });
    }

    override onPointerUp(): void {
      const pulled = thread.get();
      const card = this.#cardUnderPointer();
      // Let go where it began: the next tap says where to.
      if (pulled === null || card === pulled.from) return;
      thread.set(null);
      if (card !== null) connect(pulled.from, card);
    }

    override onCancel(): void {
      if (thread.get() === null) this.editor.setCurrentTool("select");
      thread.set(null);
    }

    #pullFrom(card: CardId | null): void {
      thread.set(card === null ? null : { from: card, to: this.#pointer() });
    }

    #pointer(): Position {
      const { x, y } = this.editor.inputs.currentPagePoint;
      return [x, y];
    }

    #cardUnderPointer(): CardId | null {
      return cardAt(this.editor, this.editor.inputs.currentPagePoint);
    }
  };
}
