import { Box, computed, type Editor, type TLShapeId } from "@tldraw/tldraw";

/**
 * tldraw asks of every shape at every step of a pan whether it is in view and whether the pointer is over it: of
 * thousands of cards that takes longer than drawing them. Here it asks of those only that are elements of the page, and
 * looks what is under the pointer when the camera stands still.
 */
export function askLess(editor: Editor): void {
  const culled = computed<Set<TLShapeId>>("culled", (before) => {
    const view = editor.getViewportPageBounds();
    const kept = new Set([...editor.getSelectedShapeIds(), editor.getEditingShapeId()]);
    const out = editor
      .getRenderingShapes()
      .map(({ id }) => id)
      .filter((id) => !kept.has(id) && !view.includes(editor.getShapePageBounds(id) ?? NOWHERE));
    return before instanceof Set && before.size === out.length && out.every((id) => before.has(id))
      ? before
      : new Set(out);
  });
  editor.getCulledShapes = () => culled.get();

  const shapeAt = editor.getShapeAtPoint.bind(editor);
  editor.getShapeAtPoint = (point, options) => {
    const isHovering =
      options?.renderingOnly === true && editor.isIn("select.idle") && !editor.inputs.isPointing;
    return isHovering && editor.getCameraState() === "moving" ? undefined : shapeAt(point, options);
  };
}

const NOWHERE = new Box(Number.NEGATIVE_INFINITY, 0, 0, 0);
