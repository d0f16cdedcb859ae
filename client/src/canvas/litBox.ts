import type { Box, Position } from "@buurtbord/shared/board/Position.ts";
import type { CardShapeProps } from "./CardShape.ts";

/** The paper in the light reaches so far beyond the card, in units. */
const UNDER = 20;

/** The note below a card in the light, with its paper and what is free above it, in units. As in pitchNote.css and agreementNote.css. */
const NOTE = { w: 322, h: 104 };

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
  const hasNote = note !== null || told !== null;
  const wide = Math.max(w + 2 * UNDER, hasNote ? NOTE.w : 0);
  const high = UNDER + h + (hasNote ? NOTE.h : UNDER);
  return {
    x: x - (wide / 2) * zoom,
    y: y - (h / 2 + UNDER) * zoom,
    w: wide * zoom,
    h: high * zoom,
  };
}
