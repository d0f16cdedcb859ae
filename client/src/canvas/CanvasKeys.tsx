import type { Tint } from "@buurtbord/shared/paper/Tint.ts";
import type { Atom, Editor } from "@tldraw/tldraw";
import type { CSSProperties, ReactNode } from "react";
import type { CanvasMode } from "./CanvasHands.ts";
import { ChosenRing } from "./ChosenRing.tsx";
import type { PulledThread } from "./ConnectTool.ts";
import { pressOnCanvas } from "./pressOnCanvas.ts";
import { useCanvasFocus } from "./useCanvasFocus.ts";

interface CanvasKeysProps {
  readonly editor: Editor | null;
  readonly mode: CanvasMode;
  readonly pulled: Atom<PulledThread | null>;
  /** Colour of the table round the ground. */
  readonly table: Tint;
  readonly children: ReactNode;
}

/**
 * The canvas's box, and everything that keys do in it. It is one stop of the Tab key, which also leaves it again:
 * arrows go from card to card.
 */
export function CanvasKeys({ editor, mode, pulled, table, children }: CanvasKeysProps) {
  const isWork = mode.mode === "work";
  useCanvasFocus(editor, isWork);
  return (
    <div
      className={isWork ? "bord-vak bord-werk" : "bord-vak"}
      style={{ "--tafelkleur": `var(--${table})` } as CSSProperties}
      onKeyDownCapture={(event) => {
        if (editor === null || mode.mode !== "work" || event.target !== editor.getContainer()) return;
        const done = pressOnCanvas(event.nativeEvent, { editor, pulled, hands: mode.hands });
        if (done === "not-ours") return;
        // Else tldraw would do something of its own with it.
        event.stopPropagation();
        if (done === "done") event.preventDefault();
      }}
      onKeyUpCapture={(event) => {
        // With Tab one comes here: to tldraw it is a wish for the next card.
        if (isWork && event.key === "Tab") event.stopPropagation();
      }}
    >
      {children}
      {isWork && editor !== null && <ChosenRing editor={editor} />}
    </div>
  );
}
