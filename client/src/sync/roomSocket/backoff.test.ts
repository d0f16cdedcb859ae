import { expect, test } from "vitest";
import { backoff } from "./backoff.ts";

const earliest = () => 0;
const latest = () => 0.999_999;

test("the first retry is spread over three seconds", () => {
  expect(backoff(0, earliest)).toBe(0);
  expect(backoff(0, latest)).toBeCloseTo(3_000, 1);
});

test("later retries wait up to twice as long each time, never more than fifteen seconds", () => {
  expect([1, 2, 3, 20].map((failures) => Math.round(backoff(failures, latest)))).toEqual([
    6_000, 12_000, 15_000, 15_000,
  ]);
  expect(backoff(20, earliest)).toBe(200);
});
