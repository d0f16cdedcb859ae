import { isPosition } from "@buurtbord/shared/board/Position.ts";
import type { TLPageId, TLShape, TLShapeId } from "@tldraw/tldraw";

/** Shapes that a hand may draw here. Others of a newer version are left out until this page knows them. */
const DRAWN: readonly string[] = ["draw", "text"];

/** The page of every board: the only parent that a drawing may have, for a parent that is a child hangs the canvas. */
const PAGE = "page:page";

/**
 * A stored drawing as a record for the canvas, as far as can be told without the canvas's own check. Null: it is
 * gone. Throws, with the reason, when it must not reach the canvas.
 */
export function freehandShape(id: string, stored: unknown, page: TLPageId): TLShape | null {
  if (stored === undefined) return null;
  if (typeof stored !== "object" || stored === null) throw new Error("not a record");
  const { id: own, typeName, type, parentId, x, y } = stored as Readonly<Record<string, unknown>>;
  if (own !== id || !id.startsWith("shape:") || id.startsWith("shape:card.")) throw new Error("bad id");
  if (typeName !== "shape" || typeof type !== "string" || !DRAWN.includes(type))
    throw new Error("unknown shape");
  if (parentId !== PAGE) throw new Error("bad parent");
  if (!isPosition([x, y])) throw new Error("bad place");
  // What is left is for the canvas's own check.
  return { ...(stored as TLShape), id: id as TLShapeId, parentId: page };
}

export function isFreehand(shape: TLShape): boolean {
  return DRAWN.includes(shape.type);
}
