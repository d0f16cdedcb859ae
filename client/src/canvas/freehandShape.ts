import { freehandFault } from "@buurtbord/shared/board/freehandRecord.ts";
import type { TLPageId, TLShape, TLShapeId } from "@tldraw/tldraw";
import { isRecord, type Loose } from "./Loose.ts";
import { plainRichText } from "./plainRichText.ts";
import { Unfit } from "./Unfit.ts";

/** Shapes that a hand may draw here. Others of a newer version are left out until this page knows them. */
const DRAWN: readonly string[] = ["draw", "text"];

/** Letters and lines as large as a house, or too small to see, nobody draws. */
const SCALE = { smallest: 0.02, largest: 50 };

/** Where it lies in the heap. The canvas takes others too, and then nobody can lay anything above them. */
const INDEX = /^[A-Za-z][0-9A-Za-z]{1,63}$/;

/**
 * A stored drawing as a record for the canvas, as far as can be told without the canvas's own check. Null: it is
 * gone. Throws Unfit when it must not reach the canvas.
 */
export function freehandShape(id: string, stored: unknown, page: TLPageId): TLShape | null {
  if (stored === undefined) return null;
  const fault = freehandFault(id, stored);
  if (fault !== null) throw new Unfit(fault);
  const record = stored as Loose;
  const { type, index, props } = record;
  if (!DRAWN.includes(String(type))) throw new Unfit("unknown shape");
  if (typeof index !== "string" || !INDEX.test(index)) throw new Unfit("bad index");
  if (!isRecord(props)) throw new Unfit("no props");
  const own = { id: id as TLShapeId, parentId: page, isLocked: false, meta: {}, props: fitProps(props) };
  // What is left is for the canvas's own check.
  return { ...(record as unknown as TLShape), ...own };
}

export function isFreehand(shape: TLShape): boolean {
  return DRAWN.includes(shape.type);
}

/** What the canvas's own check lets through, and breaks the canvas when it is drawn. */
function fitProps(props: Loose): object {
  const { scale, segments, richText } = props;
  if (typeof scale === "number" && (scale < SCALE.smallest || scale > SCALE.largest))
    throw new Unfit("bad scale");
  if (segments !== undefined && !hasPoints(segments)) throw new Unfit("no points");
  return richText === undefined ? props : { ...props, richText: plainRichText(richText) };
}

function hasPoints(segments: unknown): boolean {
  if (!Array.isArray(segments) || segments.length === 0) return false;
  return segments.every(
    (segment: unknown) => isRecord(segment) && Array.isArray(segment.points) && segment.points.length > 0,
  );
}
