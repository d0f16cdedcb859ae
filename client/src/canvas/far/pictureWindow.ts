import { common, contains, withMargin } from "@buurtbord/shared/activities/boxGeometry.ts";
import type { Box } from "@buurtbord/shared/board/Position.ts";

/** A part of the page, in units, and how many pixels a unit of it takes. */
export interface PictureWindow {
  readonly box: Box;
  readonly scale: number;
}

/** So much of what is in view is drawn besides on every side, so that a hand can pan without drawing anew. */
const BESIDE = 0.25;

/** What is worth drawing when `view` is seen: of what is there, that and a little round it. Null: nothing is in view. */
export function windowAround(view: Box, there: Box, scale: number): PictureWindow | null {
  if (common(view, there) === null) return null;
  const box = common(widened(view), there);
  return box === null ? null : { box: onWholePixels(box, scale), scale };
}

/** More than so much nearer or farther it is a smear, or too many pixels are moved for nothing. */
const MOST_BLURRED = 2;

/** Boxes that are worked out in two ways are not quite the same. In units. */
const ROUNDING = 0.5;

/** Whether the picture as it was drawn serves for now; for a moment a camera that comes nearer sees it blurred. */
export function serves(drawn: PictureWindow | null, view: Box, there: Box, scale: number): boolean {
  const seen = common(view, there);
  if (seen === null) return true;
  if (drawn === null || !contains(drawn.box, withMargin(seen, -ROUNDING))) return false;
  return Math.max(drawn.scale / scale, scale / drawn.scale) <= MOST_BLURRED;
}

function widened(view: Box): Box {
  const [x, y] = [view.w * BESIDE, view.h * BESIDE];
  return { x: view.x - x, y: view.y - y, w: view.w + 2 * x, h: view.h + 2 * y };
}

/** Its size is that of a bitmap: whole pixels. */
function onWholePixels({ x, y, w, h }: Box, scale: number): Box {
  return { x, y, w: Math.ceil(w * scale) / scale, h: Math.ceil(h * scale) / scale };
}

/** More pieces than this are drawn no faster than the whole. */
const MOST_PIECES = 24;

/** Which parts of the page are to be drawn anew when these cards changed; null: all of it. */
export function piecesOf(changed: readonly Box[], overhang: number): readonly Box[] | null {
  return changed.length > MOST_PIECES ? null : changed.map((box) => withMargin(box, overhang));
}
