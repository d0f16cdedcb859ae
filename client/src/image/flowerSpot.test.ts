import { expect, test } from "vitest";
import { flowerSpot } from "./flowerSpot.ts";

const CARD = { x: 0, y: 0, w: 300, h: 160 };
const ON_THE_RIGHT = { x: 290, y: -100, w: 300, h: 160 };
const ON_THE_LEFT = { x: -290, y: -60, w: 300, h: 160 };

test("a flower stands on the upper right corner", () => {
  expect(flowerSpot(CARD, 60, [CARD], "both")).toEqual([306, -8]);
  expect(flowerSpot(CARD, 60, [CARD, ON_THE_LEFT], "both")).toEqual([306, -8]);
});

test("where it would hide a neighbour's words it stands on the other", () => {
  expect(flowerSpot(CARD, 60, [CARD, ON_THE_RIGHT], "both")).toEqual([-6, -8]);
});

test("where both would, on the one that hides less", () => {
  expect(flowerSpot(CARD, 60, [CARD, ON_THE_LEFT, { ...ON_THE_RIGHT, x: 320 }], "both")).toEqual([306, -8]);
  expect(flowerSpot(CARD, 60, [CARD, { ...ON_THE_LEFT, x: -320 }, ON_THE_RIGHT], "both")).toEqual([-6, -8]);
});

test("a corner that has another mark is not taken", () => {
  expect(flowerSpot(CARD, 60, [CARD, ON_THE_RIGHT], "right")).toEqual([306, -8]);
});
