import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { Arrivals } from "./Arrivals.ts";

const id = (n: number) => `card-${n}` as CardId;
const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => id(from + i));

test("a card that comes by itself moves by itself", () => {
  const arrivals = new Arrivals();
  arrivals.cameIn([id(1)], 0);
  expect(arrivals.of(id(1), 10)).toEqual({ how: "alone" });
  expect(arrivals.of(id(2), 10)).toBeNull();
});

test("after a moment it lies there, as if it always had", () => {
  const arrivals = new Arrivals();
  arrivals.cameIn([id(1)], 0);
  expect(arrivals.of(id(1), 1_300)).toBeNull();
});

test("more than five within a second come as one bundle", () => {
  const arrivals = new Arrivals();
  arrivals.cameIn(ids(1, 3), 0);
  arrivals.cameIn(ids(4, 5), 500);
  expect(arrivals.of(id(5), 510)).toEqual({ how: "alone" });
  arrivals.cameIn(ids(6, 7), 900);
  expect(arrivals.of(id(7), 910)).toMatchObject({ how: "bundle" });
  arrivals.cameIn([id(8)], 5_000);
  expect(arrivals.of(id(8), 5_010)).toEqual({ how: "alone" });
});

/** When the cards of a reveal begin to move. */
function beginnings(cards: number): number[] {
  const arrivals = new Arrivals();
  arrivals.cameIn(ids(1, cards), 0);
  return ids(1, cards).map((each) => {
    const arriving = arrivals.of(each, 200);
    return arriving?.how === "bundle" ? arriving.waits : 0;
  });
}

test("the cards of a bundle follow each other", () => {
  expect(beginnings(8)).toEqual([0, 90, 180, 270, 360, 450, 540, 630]);
});

test("a hundred and fifty are all on their way well within two seconds", () => {
  const waits = beginnings(150);
  expect(new Set(waits).size).toBe(150);
  expect(Math.max(...waits)).toBeLessThan(1_200);
});
