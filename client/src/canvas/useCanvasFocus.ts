import { type Editor, react } from "@tldraw/tldraw";
import { useEffect } from "react";

/** Under hands the canvas can be reached with Tab, and has the focus again when a card's words were written. */
export function useCanvasFocus(editor: Editor | null, isWork: boolean): void {
  useEffect(() => {
    if (editor === null || !isWork) return;
    const container = editor.getContainer();
    container.tabIndex = 0;
    container.dataset.part = "board";
    let wasWriting = false;
    const stop = react("writing ended", () => {
      const isWriting = editor.getEditingShapeId() !== null;
      if (wasWriting && !isWriting) requestAnimationFrame(() => takeBack(container));
      wasWriting = isWriting;
    });
    return () => {
      stop();
      container.tabIndex = -1;
    };
  }, [editor, isWork]);
}

/** The field went, and the focus with it. */
function takeBack(container: HTMLElement): void {
  if (document.activeElement === document.body) container.focus({ preventScroll: true });
}
