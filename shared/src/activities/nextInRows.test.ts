import { expect, test } from "vitest";
import type { Box } from "../board/Position.ts";
import { LaidCards } from "./LaidCards.ts";
import { nextInRows } from "./nextInRows.ts";

const AREA: Box = { x: 0, y: 0, w: 620, h: 200 };
const CARD = { w: 200, h: 90 };
const GAP = 10;

/** Cards laid one after another until the area is full: their upper left corners. */
function fill(x: 1 | -1, y: 1 | -1, first: readonly Box[] = []): readonly string[] {
  const boxes = [...first];
  for (;;) {
    const spot = nextInRows(new LaidCards(boxes), AREA, CARD, GAP, { x, y });
    if (spot === undefined) return boxes.slice(first.length).map((box) => `${box.x},${box.y}`);
    boxes.push(spot);
  }
}

test("cards follow each other as one reads", () => {
  expect(fill(1, 1)).toEqual(["0,0", "210,0", "420,0", "0,100", "210,100", "420,100"]);
});

test("or the other way round", () => {
  expect(fill(-1, -1)).toEqual(["420,110", "210,110", "0,110", "420,10", "210,10", "0,10"]);
});

test("a card that was taken away leaves the first free spot", () => {
  const others = [0, 420].map((x) => ({ ...CARD, x, y: 0 }));
  expect(fill(1, 1, others)[0]).toBe("210,0");
});

test("a high card pushes only what lies under it", () => {
  const high = { x: 0, y: 0, w: 200, h: 105 };
  expect(fill(1, 1, [high])).toEqual(["210,0", "420,0", "210,100", "420,100"]);
});

test("what is wider than the area finds no spot", () => {
  expect(nextInRows(new LaidCards([]), AREA, { w: 700, h: 90 }, GAP, { x: 1, y: 1 })).toBeUndefined();
});
