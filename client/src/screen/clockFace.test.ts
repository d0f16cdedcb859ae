import { expect, test } from "vitest";
import { clockFace, slice } from "./clockFace.ts";

test("whole minutes are shown, rounded up, as people count them", () => {
  expect(clockFace(600, 600)).toEqual({ state: "minutes", minutes: 10, part: 1 });
  expect(clockFace(481, 600)).toMatchObject({ minutes: 9 });
  expect(clockFace(480, 600)).toMatchObject({ minutes: 8, part: 0.8 });
  expect(clockFace(61, 600)).toMatchObject({ state: "minutes", minutes: 2 });
});

test("the last minute is a word, not a count down", () => {
  expect(clockFace(60, 600)).toEqual({ state: "last", part: 0.1 });
  expect(clockFace(1, 600).state).toBe("last");
});

test("when the time is over it stays over, however long people talk", () => {
  expect(clockFace(0, 600)).toEqual({ state: "over", part: 0 });
  expect(clockFace(-1_800, 600)).toEqual({ state: "over", part: 0 });
});

test("a clock whose length is not known yet is a whole disc", () => {
  expect(clockFace(300, 0)).toMatchObject({ minutes: 5, part: 1 });
  expect(clockFace(300, 120)).toMatchObject({ part: 1 });
});

test("the disc empties clockwise from the top: a quarter gone leaves the other three", () => {
  expect(slice(0.75, 80)).toBe("M0 0L0 -80A80 80 0 1 0 80 0Z");
  expect(slice(0.25, 80)).toBe("M0 0L0 -80A80 80 0 0 0 -80 0Z");
});
