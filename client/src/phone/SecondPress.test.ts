import { expect, test } from "vitest";
import { type Press, SecondPress } from "./SecondPress.ts";

const TAKE_DOWN: Press = { at: 1_000, x: 300, y: 400, on: "Haal weg: Een moestuin" };
const OTHER: Press = { ...TAKE_DOWN, at: 1_150, on: "Haal weg: Een schommel" };

function isUnmeant(...presses: readonly Press[]): readonly boolean[] {
  const hand = new SecondPress();
  return presses.map((press) => hand.isUnmeant(press));
}

test("a press right after another falls on what came in its place: it was not meant", () => {
  expect(isUnmeant(TAKE_DOWN, OTHER)).toEqual([false, true]);
  expect(isUnmeant(TAKE_DOWN, { ...OTHER, x: 308, y: 410 })).toEqual([false, true]);
});

test("a hand that goes on shaking does not wait for ever", () => {
  const presses = [150, 250, 350].map((after) => ({ ...OTHER, at: TAKE_DOWN.at + after }));
  expect(isUnmeant(TAKE_DOWN, ...presses)).toEqual([false, true, true, false]);
});

test("who presses elsewhere, later, or the same again means it", () => {
  expect(isUnmeant(TAKE_DOWN, { ...OTHER, y: 480 })).toEqual([false, false]);
  expect(isUnmeant(TAKE_DOWN, { ...OTHER, at: 1_300 })).toEqual([false, false]);
  expect(isUnmeant(TAKE_DOWN, { ...TAKE_DOWN, at: 1_150 })).toEqual([false, false]);
});
