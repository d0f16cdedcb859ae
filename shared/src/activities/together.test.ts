import { expect, test } from "vitest";
import { together } from "./together.ts";

test("what is tied straight or by way of others is one group, where its first thing came", () => {
  const areTied = (one: number, other: number) => Math.abs(one - other) === 10;
  expect(together([1, 12, 22, 11, 2, 31], areTied)).toEqual([[1, 11], [12, 22, 2], [31]]);
});
