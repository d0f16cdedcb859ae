import { expect, test } from "vitest";
import { seededRandom } from "./seededRandom.ts";

function first(count: number, seed: string | number): readonly number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
}

test("the same seed gives the same numbers, on every machine and for ever", () => {
  expect(first(3, 1)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  expect(first(20, "card-1")).toEqual(first(20, "card-1"));
});

test("neighbouring seeds give other numbers", () => {
  expect(first(5, 1)).not.toEqual(first(5, 2));
  expect(first(5, "card-1")).not.toEqual(first(5, "card-2"));
});

test("numbers lie between 0 and 1, half of them in the lower half", () => {
  const numbers = first(10_000, "fair");
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  const low = numbers.filter((number) => number < 0.5).length;
  expect(Math.abs(low - 5_000)).toBeLessThan(200);
});
