/** Where a card's centre lies, in page units: at 1080 lines and normal zoom one unit is one pixel. */
export type Position = readonly [x: number, y: number];

/** A rectangle in page units; `x`, `y` is its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Farther out a camera that fits everything would show nothing. */
const FARTHEST = 100_000;

export function isPosition(value: unknown): value is Position {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((n) => typeof n === "number" && Number.isFinite(n) && Math.abs(n) <= FARTHEST)
  );
}
