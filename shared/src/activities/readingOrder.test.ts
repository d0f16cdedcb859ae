import { expect, test } from "vitest";
import { inReadingOrder } from "./readingOrder.ts";

const at = (id: string, x: number, y: number) => ({ id, box: { x, y, w: 200, h: 84 } });

test("a row is read from left to right, also where hands laid it askew", () => {
  const read = inReadingOrder([at("c", 440, 12), at("d", 0, 96), at("a", 0, 20), at("b", 220, 0)]);
  expect(read.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
});

test("of two in one place always the same comes first", () => {
  const [one, other] = [at("a", 0, 0), at("b", 0, 0)];
  expect(inReadingOrder([other, one])).toEqual(inReadingOrder([one, other]));
});
