import type { Box } from "../board/Position.ts";
import { contains } from "./boxGeometry.ts";
import { areasOf, type Island } from "./Island.ts";

/** Where the cards of one field may lie when they are laid anew. */
export interface Room {
  /** Each larger than the one before, and no last. The same each time, wherever cards lie. */
  areas(): Generator<RoomArea, never>;
  /** What stays free between cards that do not belong together. Aside it is more than TIGHT. */
  readonly gap: { readonly x: number; readonly y: number };
  /** Where in it no card may lie, as if something lay there; left out: nowhere. */
  readonly taken?: readonly Box[];
  /** How wide a row of cards that belong together may be; left out: as wide as the area. */
  readonly widest?: number;
}

/** A part of the table that the cards of a field may fill. */
export interface RoomArea {
  readonly box: Box;
  /** Whether a card may lie there. */
  holds(spot: Box): boolean;
}

/** All of a box is room. */
export function boxArea(box: Box): RoomArea {
  return { box, holds: (spot) => contains(box, spot) };
}

/** Between cards on an island, so that three narrow ones fill the row of an island three cards wide. */
const ISLAND_GAP = { x: 16, y: 12 };

/** The room of a field that is an island of paper: it fills as it does with new cards. */
export function islandRoom(island: Island): Room {
  return {
    gap: ISLAND_GAP,
    *areas() {
      for (const { area } of areasOf(island)) yield boxArea(area);
      throw new Error("An island has no last area");
    },
  };
}
