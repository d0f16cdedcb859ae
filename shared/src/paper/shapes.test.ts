import { describe, expect, test } from "vitest";
import { askew } from "./askew.ts";
import { cutSheet } from "./cutSheet.ts";
import { islandShape } from "./islandShape.ts";
import { leafFlips, leafShape, leafStem } from "./leafShape.ts";
import { lobes } from "./lobes.ts";
import { snip } from "./snip.ts";

/** Every point that the path names; the shape lies within them. */
function extent(path: string): { left: number; top: number; right: number; bottom: number } {
  const numbers = [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Number(number));
  const xs = numbers.filter((_, i) => i % 2 === 0);
  const ys = numbers.filter((_, i) => i % 2 === 1);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

const SHAPES: readonly [name: string, draw: (seed: string) => string][] = [
  ["a sheet", (seed) => cutSheet(200, 92, seed)],
  ["a leaf", (seed) => leafShape(240, 120, false, seed)],
  ["an island", (seed) => islandShape({ x: 10, y: 20, w: 600, h: 400 }, seed)],
  ["a crown", (seed) => lobes({ at: [960, 462], rx: 900, ry: 400 }, 17, seed)],
];

describe.each(SHAPES)("%s", (_, draw) => {
  test("is one closed piece of SVG path data, rounded to tenths", () => {
    expect(draw("card-1")).toMatch(/^M[-0-9. LQC]+Z$/);
    expect(draw("card-1")).not.toMatch(/\.\d\d/);
  });

  test("keeps its edge for ever, and no two are alike", () => {
    expect(draw("card-1")).toBe(draw("card-1"));
    expect(new Set(["1", "2", "3", "4"].map(draw)).size).toBe(4);
  });
});

test("scissors blunt a corner and cut straight between", () => {
  const square = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ] as const;
  expect(snip(square, 2)).toBe("M0 2Q0 0 2 0L8 0Q10 0 10 2L10 8Q10 10 8 10L2 10Q0 10 0 8Z");
  expect(snip(square, 50)).toBe("M0 5Q0 0 5 0L5 0Q10 0 10 5L10 5Q10 10 5 10L5 10Q0 10 0 5Z");
});

test.each(["a", "b", "c", "d", "e"])("a sheet's corners are at most 3.5 units off (seed %s)", (seed) => {
  const { left, top, right, bottom } = extent(cutSheet(500, 92, seed, [100, 50]));
  for (const [is, wanted] of [
    [left, 100],
    [top, 50],
    [right, 600],
    [bottom, 142],
  ] as const) {
    expect(Math.abs(is - wanted)).toBeLessThanOrEqual(3.5);
  }
});

test.each(["a", "b", "c", "d", "e"])("an island stays within 10 units of its box (seed %s)", (seed) => {
  const { left, top, right, bottom } = extent(islandShape({ x: 0, y: 0, w: 600, h: 300 }, seed));
  expect(Math.min(left, top)).toBeGreaterThanOrEqual(-10);
  expect(right).toBeLessThanOrEqual(610);
  expect(bottom).toBeLessThanOrEqual(310);
});

test.each([true, false])("a leaf fills its box and begins at its stem (flipped: %s)", (flip) => {
  const path = leafShape(240, 120, flip, "card-1");
  const [x, y] = leafStem(240, 120, flip);
  expect(path.startsWith(`M${x} ${y}C`)).toBe(true);
  const { left, top, right, bottom } = extent(path);
  for (const off of [left, top, right - 240, bottom - 120]) expect(Math.abs(off)).toBeLessThan(5);
});

test("about half of the leaves flip, and cards lie at most two degrees askew", () => {
  const ids = Array.from({ length: 400 }, (_, i) => `card-${i}`);
  const flipped = ids.filter(leafFlips).length;
  expect(Math.abs(flipped - 200)).toBeLessThan(50);
  expect(Math.max(...ids.map((id) => Math.abs(askew(id))))).toBeLessThan(2);
  expect(new Set(ids.map(askew)).size).toBe(400);
});
