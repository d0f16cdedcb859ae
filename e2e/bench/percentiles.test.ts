import { expect, test } from "vitest";
import { percentiles } from "./percentiles.ts";

test("half of the values lie under the p50, five in a hundred above the p95", () => {
  const values = Array.from({ length: 100 }, (_, i) => i + 1);
  expect(percentiles(values)).toEqual({ p50: 51, p95: 96, p99: 100 });
});

test("nothing measured is an error, not a zero", () => {
  expect(() => percentiles([])).toThrow(RangeError);
});
