import { expect, test } from "vitest";
import { union } from "./boxGeometry.ts";
import { CORNER_BELOW, WALL, wallBounds } from "./wallBounds.ts";

test("what fits the wall gives the wall", () => {
  expect(wallBounds(WALL)).toEqual({ x: 0, y: 0, w: 1920, h: 990 });
});

test.each([
  ["to the left", { x: -1500, y: 400, w: 100, h: 100 }],
  ["upward", { x: 100, y: -900, w: 100, h: 100 }],
  ["downward", { x: 100, y: 2300, w: 100, h: 100 }],
])("content that grows %s stays under the instruction, which keeps its size on the wall", (_, box) => {
  const content = union(WALL, box);
  const bounds = wallBounds(content);
  const scale = Math.max(bounds.w / 1920, bounds.h / 990);
  expect(scale).toBeGreaterThan(1);
  expect(content.y - bounds.y).toBeGreaterThanOrEqual(WALL.y * scale - 0.001);
  expect(content.y + CORNER_BELOW - bounds.y).toBeCloseTo((WALL.y + CORNER_BELOW) * scale, -1);
  expect(bounds.y + bounds.h).toBeCloseTo(content.y + content.h);
});
