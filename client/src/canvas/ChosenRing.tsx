import { type Editor, useValue } from "@tldraw/tldraw";

/** Round what is chosen, while keys act on it: seen only when the canvas has the focus and keys brought it there. */
export function ChosenRing({ editor }: { readonly editor: Editor }) {
  const box = useValue("ring", () => {
    const bounds = editor.getEditingShapeId() === null ? editor.getSelectionPageBounds() : null;
    if (bounds === null) return null;
    const { x, y } = editor.pageToViewport(bounds);
    const zoom = editor.getZoomLevel();
    return { left: x, top: y, width: bounds.w * zoom, height: bounds.h * zoom };
  }, [editor]);
  return box === null ? null : <div className="bord-ring" style={box} aria-hidden="true" />;
}
