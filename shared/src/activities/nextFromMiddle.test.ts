import { expect, test } from "vitest";
import type { Box } from "../board/Position.ts";
import { centreOf } from "./boxGeometry.ts";
import { LaidCards } from "./LaidCards.ts";
import { grownTo, nextFromMiddle, type Spread } from "./nextFromMiddle.ts";

const CARD = { w: 200, h: 90 };
/** A place 1000 wide and 500 high at scale 1, without end at the left and closed at the right. */
const SPREAD: Spread = {
  middle: [0, 0],
  row: 120,
  aside: 100,
  bend: 0,
  gap: { x: 20, y: 10 },
  scaleFor: ({ x, y, w, h }) => {
    if (x + w > 500) return Number.POSITIVE_INFINITY;
    return Math.max(-x / 500, (Math.abs(y + h / 2) + h / 2) / 250);
  },
};

function cards(count: number): readonly Box[] {
  const boxes: Box[] = [];
  while (boxes.length < count) boxes.push(nextFromMiddle(SPREAD, new LaidCards(boxes), CARD));
  return boxes;
}

test("the first card lies in the middle, the next ones beside it", () => {
  expect(cards(3).map(centreOf)).toEqual([
    [0, 0],
    [220, 0],
    [-220, 0],
  ]);
});

test("a place is filled before it grows", () => {
  const scales = cards(30).map((box) => grownTo(SPREAD.scaleFor(box)));
  expect(scales).toEqual(scales.toSorted((one, other) => one - other));
  expect(scales.filter((scale) => scale === 1).length).toBeGreaterThan(8);
});

test("nothing lies where the place never grows", () => {
  for (const { x, w } of cards(60)) expect(x + w).toBeLessThanOrEqual(500);
});

test("growth goes in steps of six per cent", () => {
  expect([0.3, 1, 1.01, 1.06, 1.07].map(grownTo)).toEqual([1, 1, 1.06, 1.06, 1.06 ** 2]);
});
