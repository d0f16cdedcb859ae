import type { Box } from "../board/Position.ts";
import { union } from "./boxGeometry.ts";

/** The part of the wall under the instruction (at the upper left), at scale 1. */
export const WALL: Box = { x: 0, y: 118, w: 1920, h: 872 };
/** How much deeper the join corner (at the upper right) reaches than the instruction. */
export const CORNER_BELOW = 92;

/**
 * What the camera shows so that this is under the instruction and the join corner. These keep their size on the wall,
 * so the farther away the camera, the more room they take.
 */
export function wallBounds(content: Box): Box {
  const all = union(WALL, content);
  const perScale = WALL.y + CORNER_BELOW;
  const scale = Math.max(1, all.w / WALL.w, (all.h - CORNER_BELOW) / (WALL.h - CORNER_BELOW));
  const head = Math.ceil(perScale * scale - CORNER_BELOW);
  return { x: all.x, y: all.y - head, w: all.w, h: all.h + head };
}
