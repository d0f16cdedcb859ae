import { expect, test } from "vitest";
import { plantsPerRow } from "./plantsPerRow.ts";

const WALL = 16 / 9;

test("few plants stand on one shelf, many on shelves of even length", () => {
  expect([1, 3, 8, 30].map((count) => plantsPerRow(count, WALL))).toEqual([1, 3, 4, 8]);
  expect(plantsPerRow(0, WALL)).toBe(1);
});

test("on an old projector fewer stand in a row", () => {
  expect(plantsPerRow(20, 4 / 3)).toBeLessThan(plantsPerRow(20, WALL));
});
