import { expect, test } from "vitest";
import { pointsOf, stepsOf } from "./Hand.ts";
import type { Position } from "./Position.ts";
import { thinnedLine } from "./thinnedLine.ts";

/** As a hand draws: round and round, a little farther out each time. */
const spiral = Array.from({ length: 600 }, (_, i): Position => [i * Math.cos(i / 9), i * Math.sin(i / 9)]);

test("a long line keeps its ends and its bends, and stays small", () => {
  const thinned = thinnedLine(spiral, 100);
  expect(thinned.length).toBeLessThanOrEqual(100);
  expect(thinned.length).toBeGreaterThan(50);
  expect([thinned[0], thinned.at(-1)]).toEqual([spiral[0], spiral.at(-1)]);
  const [xs, ys] = [thinned.map(([x]) => x), thinned.map(([, y]) => y)];
  expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(1_000);
  expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(1_000);
});

test("a straight line is its two ends, a press is one point", () => {
  const straight = Array.from({ length: 600 }, (_, i): Position => [i, i / 2]);
  expect(thinnedLine(straight, 100)).toEqual([straight[0], straight.at(-1)]);
  expect(thinnedLine([[3, 4]], 100)).toEqual([[3, 4]]);
  expect(thinnedLine([], 100)).toEqual([]);
});

test("as steps it travels, and comes out where it went in", () => {
  const points: Position[] = [[0, 0], [10, -3], [10, -3], [-40, 7]]; // biome-ignore format: as pairs
  expect(pointsOf(stepsOf(points))).toEqual(points);
  expect(pointsOf([1, 2, 3])).toEqual([[1, 2]]);
});
