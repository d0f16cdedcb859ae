import { expect, test } from "vitest";
import { isPosition } from "./Position.ts";

test("A place is two finite numbers within reach of the camera", () => {
  expect(isPosition([0, -12.5])).toBe(true);
  for (const wrong of [
    [1],
    [1, 2, 3],
    [Number.NaN, 0],
    [0, Infinity],
    [1e9, 0],
    ["1", 2],
    { 0: 1, 1: 2 },
    null,
  ]) {
    expect(isPosition(wrong)).toBe(false);
  }
});
