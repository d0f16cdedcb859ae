import { expect, test } from "vitest";
import { overlap } from "./boxGeometry.ts";
import type { Island } from "./Island.ts";
import { layOnIsland } from "./layOnIsland.ts";

const island: Island = {
  field: "talents" as Island["field"],
  face: { tint: "kaart-geel", icon: "person" },
  base: { x: 0, y: 0, w: 464, h: 400 },
  head: 88,
  grows: { x: -1, y: -1 },
};

test("many cards of different sizes lie in rows, none on another, the first ones first", () => {
  const sizes = Array.from({ length: 200 }, (_, i) => ({ w: i % 3 === 0 ? 304 : 200, h: 84 + (i % 4) * 20 }));
  const spots = layOnIsland(island, sizes, 8);
  expect(spots).toHaveLength(200);
  const covering = spots.filter((spot, i) => spots.some((other, j) => j < i && overlap(spot, other)));
  expect(covering).toEqual([]);
});

test("a few lie from the top at the left, as when they come one by one", () => {
  const spots = layOnIsland(island, Array(3).fill({ w: 200, h: 84 }), 8);
  expect(spots.map(({ x, y }) => [x, y])).toEqual([
    [20, 88],
    [228, 88],
    [20, 180],
  ]);
});
