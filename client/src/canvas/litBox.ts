import type { Box, Position } from "@buurtbord/shared/board/Position.ts";
import type { CardShapeProps } from "./CardShape.ts";
import { noteInLight } from "./noteLines.ts";

/** The paper in the light reaches so far beyond the card, in units. */
const UNDER = 20;

/** The note below a card in the light, with its paper, in units: as in pitchNote.css and agreementNote.css. */
const NOTE = { w: 322, pitch: 88, above: 16 };
/** A card with much below it is made smaller rather than cut off; but not so small that the back row cannot read it. */
const SMALLEST = 0.76;

/**
 * What a card that lies in the light with its middle at `middle` covers of the wall, in pixels: the yellow paper under
 * it, and the note below, which may be wider than its card.
 *
 * @param zoom pixels to a unit
 */
export function litBox(
  { w, h, note, told }: Pick<CardShapeProps, "w" | "h" | "note" | "told">,
  [x, y]: Position,
  zoom: number,
): Box {
  const below = note !== null ? noteInLight(note, Math.max(w, NOTE.w)) : told !== null ? NOTE.pitch : 0;
  const wide = Math.max(w + 2 * UNDER, below > 0 ? NOTE.w : 0);
  const high = UNDER + h + (below > 0 ? NOTE.above + below : UNDER);
  return {
    x: x - (wide / 2) * zoom,
    y: y - (h / 2 + UNDER) * zoom,
    w: wide * zoom,
    h: high * zoom,
  };
}

/** How much smaller it must be for its part of the wall; 1: it fits. */
export function shrunkInto(box: Box, part: Box): number {
  return Math.max(SMALLEST, Math.min(1, part.h / box.h));
}

/** How far it must go to lie in its part of the wall with all of it: a note hangs far below the middle of its card. */
export function movedInto(box: Box, part: Box): Position {
  return [intoSpan(box.x, box.w, part.x, part.w), intoSpan(box.y, box.h, part.y, part.h)];
}

function intoSpan(at: number, length: number, from: number, room: number): number {
  return Math.max(from, Math.min(at, from + room - length)) - at;
}
