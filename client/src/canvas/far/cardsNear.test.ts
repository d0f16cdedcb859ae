import { expect, it } from "vitest";
import { cardsNear } from "./cardsNear.ts";

const VIEW = { x: 0, y: 0, w: 1_000, h: 600 };
const at = (x: number) => ({ x, y: 100, w: 200, h: 80 });

it("cards in view, and those about to be, are elements of the page", () => {
  const boxes = new Map([
    ["in view", at(400)],
    ["at the edge", at(1_050)],
    ["away", at(1_500)],
  ]);
  expect([...cardsNear(new Set(), boxes, VIEW)]).toEqual(["in view", "at the edge"]);
});

it("a card that is an element stays one until it is far out of view", () => {
  const boxes = new Map([["card", at(1_500)]]);
  expect([...cardsNear(new Set(["card"]), boxes, VIEW)]).toEqual(["card"]);
  expect([...cardsNear(new Set(["card"]), boxes, { ...VIEW, x: -800 })]).toEqual([]);
});

it("nothing is made anew when the same cards are near", () => {
  const before = new Set(["card"]);
  expect(cardsNear(before, new Map([["card", at(300)]]), VIEW)).toBe(before);
});
