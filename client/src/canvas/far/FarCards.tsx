import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { react, useEditor } from "@tldraw/tldraw";
import { useEffect, useRef } from "react";
import { useSurroundings } from "../CanvasContext.ts";
import { FarCanvas } from "./FarCanvas.ts";

/** All cards that are too far away to read, as one picture; nearer cards, and those in a hand, are elements of their own. */
export function FarCards() {
  const editor = useEditor();
  const { farCards, spotlight, fresh } = useSurroundings();
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (ref.current === null) return;
    const canvas = new FarCanvas(ref.current);
    const stop = react("far cards", () => {
      const selected = new Set(editor.getSelectedShapeIds());
      const lit = spotlight.get();
      const marked = fresh.get();
      canvas.show({
        cards: farCards.get(),
        under: ({ id, props }) =>
          selected.has(id) ? "selected" : lit.has(props.cardId as CardId) ? "light" : "nothing",
        isFresh: ({ props }) => marked.has(props.cardId as CardId),
        view: editor.getViewportPageBounds(),
        scale: editor.getZoomLevel() * editor.getInstanceState().devicePixelRatio,
      });
    });
    // Contrast mode has other colours.
    const observer = new MutationObserver(() => canvas.drawAnew());
    observer.observe(document.documentElement, { attributes: true });
    return () => {
      stop();
      observer.disconnect();
      canvas.stop();
    };
  }, [editor, farCards, spotlight, fresh]);
  return <canvas ref={ref} className="kaarten-ver" hidden />;
}
