import { expect, test } from "vitest";
import { threadPath } from "./threadPath.ts";

const card = (x: number, y: number) => ({ x, y, w: 200, h: 100 });

test("a level thread starts and ends at the facing sides", () => {
  const { from, to } = threadPath(card(0, 0), card(1000, 0));
  expect(from).toEqual([103, 0]);
  expect(to).toEqual([897, 0]);
});

test("a thread straight down does not sag", () => {
  const { from, to, path } = threadPath(card(0, 0), card(0, 400));
  expect(from).toEqual([0, 53]);
  expect(to).toEqual([0, 347]);
  expect(path).toBe("M0 53C0 141.2 0 258.8 0 347");
});

test("two cards on one spot give a thread without length, not NaN", () => {
  expect(threadPath(card(5, 5), card(5, 5)).path).toBe("M5 5C5 5 5 5 5 5");
});
