import { expect, test } from "vitest";
import { TokenBucket } from "./TokenBucket.ts";

const limit = { perSecond: 5, burst: 10 };

test("ten pass at once, the eleventh hears how long to wait", () => {
  const bucket = new TokenBucket(limit, 1_000);
  for (let n = 0; n < 10; n++) expect(bucket.take(1_000)).toBe(0);
  expect(bucket.take(1_000)).toBeCloseTo(0.2);
});

test("after that five pass each second", () => {
  const bucket = new TokenBucket(limit, 0);
  for (let n = 0; n < 10; n++) bucket.take(0);
  const passed = Array.from({ length: 100 }, (_, n) => bucket.take(10 * (n + 1))).filter(
    (wait) => wait === 0,
  );
  expect(passed).toHaveLength(5);
});

test("a clock that is set back opens nothing and blocks nothing", () => {
  const bucket = new TokenBucket(limit, 10_000);
  for (let n = 0; n < 10; n++) bucket.take(10_000);
  expect(bucket.take(5_000)).toBeGreaterThan(0);
  expect(bucket.take(6_000)).toBe(0);
});

test("it is full again once it has nothing to remember", () => {
  const bucket = new TokenBucket(limit, 0);
  bucket.take(0);
  expect(bucket.isFull(100)).toBe(false);
  expect(bucket.isFull(200)).toBe(true);
});
