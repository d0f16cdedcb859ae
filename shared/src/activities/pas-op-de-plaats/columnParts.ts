import type { Box } from "../../board/Position.ts";
import { cutSheet } from "../../paper/cutSheet.ts";
import type { GroundPart } from "../Ground.ts";
import type { Island } from "../Island.ts";

/** The strip of coloured paper on which the question stands. */
const STRIP = { inset: 12, h: 84 };
const PICTURE = 48;
const BESIDE = 44;

/** A question as a sheet of linen with a coloured strip on top. */
export function columnParts({ field, face }: Island, box: Box): readonly GroundPart[] {
  const strip = { x: box.x + STRIP.inset, y: box.y + STRIP.inset, w: box.w - 2 * STRIP.inset, h: STRIP.h };
  const at = [strip.x + PICTURE, strip.y + strip.h / 2] as const;
  return [
    sheet(box, field, "linnen", "sheet"),
    sheet(strip, `${field} strip`, face.tint, "card"),
    {
      part: "heading",
      field,
      at,
      width: strip.x + strip.w - at[0] - BESIDE,
      icon: face.icon,
      tint: face.tint,
      isOnStrip: true,
    },
  ];
}

function sheet(
  { x, y, w, h }: Box,
  seed: string,
  fill: Extract<GroundPart, { part: "sheet" }>["fill"],
  shadow: "sheet" | "card",
): GroundPart {
  return { part: "sheet", path: cutSheet(w, h, seed, [x, y]), fill, edge: "cut", shadow };
}
