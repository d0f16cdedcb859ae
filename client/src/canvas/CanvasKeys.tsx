import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Tint } from "@buurtbord/shared/paper/Tint.ts";
import type { Editor } from "@tldraw/tldraw";
import type { ReactNode } from "react";
import type { CanvasMode } from "./CanvasHands.ts";
import { isCardShape } from "./CardShape.ts";

interface CanvasKeysProps {
  readonly editor: Editor | null;
  readonly mode: CanvasMode;
  /** Colour of the table round the ground. */
  readonly table: Tint;
  readonly children: ReactNode;
}

/** The canvas's box, and the one key that acts on what is selected: delete. */
export function CanvasKeys({ editor, mode, table, children }: CanvasKeysProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the canvas inside has the focus; its keys bubble to here
    <div
      className="bord-vak"
      style={{ background: `var(--${table})` }}
      onKeyDown={({ key, target }) => {
        if (editor === null || mode.mode === "look" || editor.getEditingShapeId() !== null) return;
        if ((key !== "Delete" && key !== "Backspace") || !editor.getContainer().contains(target as Node))
          return;
        const selected = editor.getSelectedShapes();
        const cards = selected.filter(isCardShape).map(({ props }) => props.cardId as CardId);
        if (cards.length > 0) mode.hands.removeCards(cards);
        editor.deleteShapes(selected.filter((shape) => !isCardShape(shape)));
      }}
    >
      {children}
    </div>
  );
}
