import { expect, test } from "vitest";
import { plainCode } from "./plainCode.ts";

test.each([
  ["482 913", "482913"],
  [" 482-913 ", "482913"],
  ["٤٨٢٩١٣", "482913"],
  ["۴۸۲۹۱۳", "482913"],
  ["k7m2-p9xq", "K7M2P9XQ"],
  ["  ", ""],
])("%j is meant as %j", (typed, meant) => {
  expect(plainCode(typed)).toBe(meant);
});
