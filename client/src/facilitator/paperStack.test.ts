import { expect, test } from "vitest";
import { numberAfter, numberIn, stackedCard } from "./paperStack.ts";

test("a stack is typed card after card: the number counts up by itself", () => {
  const before: number[] = [];
  let typed = "7";
  for (let card = 0; card < 5; card += 1) {
    const stacked = stackedCard(typed, before, null);
    if (stacked.state !== "next") throw new Error(stacked.state);
    before.push(stacked.number);
    typed = numberAfter(stacked.number);
  }
  expect(before).toEqual([7, 8, 9, 10, 11]);
});

test("a number that was typed before is asked about once, and goes when it is pressed again", () => {
  expect(stackedCard("12", [11, 12], null)).toEqual({ state: "typed-before", number: 12 });
  expect(stackedCard("12", [11, 12], 11)).toEqual({ state: "typed-before", number: 12 });
  expect(stackedCard("12", [11, 12], 12)).toEqual({ state: "next", number: 12 });
});

test.each([
  ["12", 12],
  [" 012 ", 12],
  ["12.", 12],
  ["9999", 9_999],
  ["", null],
  ["0", null],
  ["10000", null],
  ["twaalf", null],
  ["12a", null],
  ["-3", null],
  ["1,5", null],
])("%j is read as %s", (typed, number) => expect(numberIn(typed)).toBe(number));

test("after the last number there is none", () => expect(numberAfter(9_999)).toBe(""));
