import { freehandFault } from "@buurtbord/shared/board/freehandRecord.ts";
import type { TLPageId, TLShape, TLShapeId } from "@tldraw/tldraw";
import { isRecord, type Loose } from "./Loose.ts";
import { NOTE_PAPERS } from "./notePapers.ts";
import { plainRichText } from "./plainRichText.ts";
import { Unfit } from "./Unfit.ts";

/** Shapes that a hand may draw here. Others of a newer version are left out until this page knows them. */
const DRAWN: readonly string[] = ["draw", "text", "arrow", "note"];

/** Letters and lines as large as a house, or too small to see, nobody draws. */
const SCALE = { smallest: 0.02, largest: 50 };
const SHORTEST_ARROW = 0.5;
/** A note grows with its words. */
const HIGHEST_NOTE = 4_000;
const LARGEST_LETTERS = 100;

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
  const own = {
    id: id as TLShapeId,
    parentId: page,
    isLocked: false,
    meta: {},
    props: fitProps(String(type), props),
  };
  // What is left is for the canvas's own check.
  return { ...(record as unknown as TLShape), ...own };
}

export function isFreehand(shape: TLShape): boolean {
  return DRAWN.includes(shape.type);
}

/** What the canvas's own check lets through, and breaks the canvas when it is drawn. */
function fitProps(type: string, props: Loose): object {
  const { scale } = props;
  if (typeof scale === "number" && (scale < SCALE.smallest || scale > SCALE.largest))
    throw new Unfit("bad scale");
  switch (type) {
    case "draw":
      if (!hasPoints(props.segments)) throw new Unfit("no points");
      return props;
    case "arrow":
      return fitArrow(props);
    case "note":
      return fitNote(props);
    default:
      return { ...props, richText: plainRichText(props.richText) };
  }
}

/** Straight, and without words of its own. */
function fitArrow(props: Loose): object {
  const { kind, start, end } = props;
  if (kind !== "arc") throw new Unfit("unknown kind of arrow");
  if (!isPoint(start) || !isPoint(end)) throw new Unfit("no points");
  if (Math.hypot(end.x - start.x, end.y - start.y) < SHORTEST_ARROW) throw new Unfit("no length");
  return { ...props, bend: 0, text: "", labelPosition: 0.5 };
}

function fitNote(props: Loose): object {
  const { color, growY, fontSizeAdjustment } = props;
  if (!NOTE_PAPERS.has(String(color))) throw new Unfit("unknown paper");
  if (Number(growY) > HIGHEST_NOTE || Number(fontSizeAdjustment) > LARGEST_LETTERS)
    throw new Unfit("too large");
  return { ...props, url: "", richText: plainRichText(props.richText) };
}

function isPoint(value: unknown): value is { readonly x: number; readonly y: number } {
  return isRecord(value) && typeof value.x === "number" && typeof value.y === "number";
}

function hasPoints(segments: unknown): boolean {
  if (!Array.isArray(segments) || segments.length === 0) return false;
  return segments.every(
    (segment: unknown) => isRecord(segment) && Array.isArray(segment.points) && segment.points.length > 0,
  );
}
