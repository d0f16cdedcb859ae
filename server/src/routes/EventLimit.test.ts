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
