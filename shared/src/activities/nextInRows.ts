import type { Box } from "../board/Position.ts";
import type { CardSize } from "./cardBox.ts";
import type { LaidCards } from "./LaidCards.ts";

/** Which way rows run (1: to the right) and follow each other (1: downward). */
export interface Reading {
  readonly x: 1 | -1;
  readonly y: 1 | -1;
}

/** The first free spot for a card in the area, row after row, `gap` from other cards; undefined: the area is full. */
export function nextInRows(
  laid: LaidCards,
  area: Box,
  { w, h }: CardSize,
  gap: number,
  reading: Reading,
): Box | undefined {
  const spot = { x: 0, y: 0, w, h }; // one for all: on a full map it is tried in thousands of places
  const around = { x: gap, y: gap };
  let nextRow = 0;
  for (let down = 0; down + h <= area.h; down = nextRow) {
    spot.y = reading.y === 1 ? area.y + down : area.y + area.h - h - down;
    nextRow = Number.POSITIVE_INFINITY;
    for (let along = 0; along + w <= area.w; ) {
      spot.x = reading.x === 1 ? area.x + along : area.x + area.w - w - along;
      const other = laid.inTheWayOf(spot, around);
      if (other === undefined) return spot;
      along = gap + (reading.x === 1 ? other.x + other.w - area.x : area.x + area.w - other.x);
      const past = gap + (reading.y === 1 ? other.y + other.h - area.y : area.y + area.h - other.y);
      nextRow = Math.min(nextRow, past); // nothing fits before the first of these cards is passed
    }
  }
  return undefined;
}
