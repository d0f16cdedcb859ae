import { expect, test } from "vitest";
import { EventLimit } from "./EventLimit.ts";

test("the third within a minute has to wait until the first is a minute ago", () => {
  let now = 1_000_000;
  const limit = new EventLimit(2, 60_000, () => now);
  expect(limit.secondsLeft()).toBe(0);
  limit.count();
  now += 10_000;
  limit.count();
  expect(limit.secondsLeft()).toBe(50);
  now += 49_999;
  expect(limit.secondsLeft()).toBeGreaterThan(0);
  now += 1;
  expect(limit.secondsLeft()).toBe(0);
});

test("only the latest count: who goes on in spite of the limit waits for those", () => {
  let now = 0;
  const limit = new EventLimit(2, 60_000, () => now);
  for (const seconds of [0, 10, 20]) {
    now = seconds * 1_000;
    limit.count();
  }
  expect(limit.secondsLeft()).toBe(50);
});

test("a clock that is set back forgets what was counted, and keeps nobody waiting for hours", () => {
  let now = 7_200_000;
  const limit = new EventLimit(2, 60_000, () => now);
  limit.count();
  limit.count();
  expect(limit.secondsLeft()).toBe(60);
  now = 0;
  expect(limit.secondsLeft()).toBe(0);
});
