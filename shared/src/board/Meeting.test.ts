import { expect, test } from "vitest";
import { secondsLeft } from "./Meeting.ts";

const clock = { startedAt: 10_000, seconds: 60 };

test("What is left counts down in whole seconds, and below zero when it is over", () => {
  expect([10_000, 10_001, 11_000, 69_999, 70_000, 75_500].map((now) => secondsLeft(clock, now))).toEqual([
    60, 60, 59, 1, 0, -5,
  ]);
});

test("A clock that was set back leaves more than there was", () => {
  expect(secondsLeft(clock, 5_000)).toBe(65);
});
