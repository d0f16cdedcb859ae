import { expect, test } from "vitest";
import { questionSize } from "./questionSize.ts";

const wide = { w: 1600, h: 560 };
const narrow = { w: 1260, h: 470 };

test("a short question is as large as a poster", () => {
  expect(questionSize("Wie missen we?", wide)).toBe(190);
});

test("twelve words are still larger than the instruction above a board", () => {
  const twelve = "Wat kun jij goed, en wat zou je graag een keer doen?";
  expect(questionSize(twelve, wide)).toBeGreaterThan(120);
  expect(questionSize(twelve, narrow)).toBeGreaterThan(100);
});

test("the more words, the smaller, and never below the instruction", () => {
  const sizes = [3, 10, 20, 40].map((words) => questionSize("woorden ".repeat(words), narrow));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(questionSize("w".repeat(160), narrow)).toBe(56);
});

test("a long word is not broken while there is a size at which it fits", () => {
  const long = "Buurtverenigingsactiviteitenkalender";
  expect(questionSize(long, narrow) * long.length * 0.57).toBeLessThanOrEqual(narrow.w);
});
