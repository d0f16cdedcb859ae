import { CORNER_BELOW, WALL } from "@buurtbord/shared/activities/wallBounds.ts";
import type { Box, Position } from "@buurtbord/shared/board/Position.ts";

/** As tldraw counts: page units are moved by `x`, `y` and then multiplied by `z`. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Above this a few cards would look like posters; below it not even their colour could be seen. */
export const LARGEST = 1.6;
const SMALLEST = 0.02;

/** Where the ground lies when the canvas is higher than it: a wall leaves the room to the instruction above. */
export type Standing = "middle" | "bottom";

/** The camera that shows all of `bounds` in a canvas of `size` pixels. */
export function fitCamera(
  bounds: Box,
  size: { readonly w: number; readonly h: number },
  standing: Standing,
): Camera {
  const { w, h } = { w: Math.max(1, size.w), h: Math.max(1, size.h) };
  const z = Math.min(LARGEST, Math.max(SMALLEST, Math.min(w / bounds.w, h / bounds.h)));
  const free = h / z - bounds.h;
  return {
    x: (w / z - bounds.w) / 2 - bounds.x,
    y: (standing === "bottom" ? free : free / 2) - bounds.y,
    z,
  };
}

/**
 * The same for a wall, where question and join corner lie over the upper edge of the canvas. `unit`: their size, in
 * pixels to a unit of a wall of 1080 lines. They keep it when the canvas is low, as above a heap of closed cards.
 */
export function fitUnderHead(
  bounds: Box,
  size: { readonly w: number; readonly h: number },
  unit: number,
): Camera {
  const head = WALL.y + CORNER_BELOW;
  // As wallBounds made room: what it left for the head, and what lies under it.
  const farther = Math.max(1, bounds.w / WALL.w, bounds.h / (WALL.y + WALL.h));
  const content = bounds.h - head * farther;
  const under = content <= 0 ? LARGEST : (size.h - head * unit) / content;
  const whole = fitCamera(bounds, size, "bottom");
  if (under >= whole.z) return whole;
  const z = Math.max(SMALLEST, under);
  return { x: (size.w / z - bounds.w) / 2 - bounds.x, y: size.h / z - bounds.h - bounds.y, z };
}

/** How much nearer the camera goes to one card: so near that it has left the whole, and its neighbours are still there. */
const NEARER = 1.5;

/** The camera that has `point` in the middle of a canvas of `size` pixels, from one that shows the whole. */
export function cameraOn(
  [x, y]: Position,
  size: { readonly w: number; readonly h: number },
  whole: Camera,
): Camera {
  const z = Math.max(whole.z, Math.min(LARGEST, whole.z * NEARER));
  return { x: size.w / 2 / z - x, y: size.h / 2 / z - y, z };
}
