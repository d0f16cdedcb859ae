import { expect, test } from "vitest";
import { slope } from "./slope.ts";

test("Points on a line have the slope of that line", () => {
  const points = [0, 1, 2, 5].map((x) => ({ x, y: 3 * x + 7 }));
  expect(slope(points)).toBeCloseTo(3);
});

test("What goes up and down around the same height has hardly any slope", () => {
  const points = Array.from({ length: 100 }, (_, x) => ({ x, y: x % 2 }));
  expect(Math.abs(slope(points))).toBeLessThan(0.001);
});

test("One place says nothing about how it grows", () => {
  expect(() => slope([{ x: 1, y: 2 }])).toThrow(RangeError);
});
