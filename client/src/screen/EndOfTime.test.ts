import type { Clock } from "@buurtbord/shared/board/Meeting.ts";
import { expect, test } from "vitest";
import { EndOfTime } from "./EndOfTime.ts";

const ten: Clock = { startedAt: 1_000, seconds: 600 };
const longer: Clock = { startedAt: 1_000, seconds: 660 };
const again: Clock = { startedAt: 900_000, seconds: 60 };

/** Which of these moments are the end of a clock. */
function ends(end: EndOfTime, clock: Clock, ...lefts: readonly number[]): boolean[] {
  return lefts.map((left) => end.hears({ clock, left }));
}

test("a clock that runs out is heard once", () => {
  expect(ends(new EndOfTime(), ten, 2, 1, 0, -1, -2)).toEqual([false, false, true, false, false]);
});

test("a page that comes when the time is over hears nothing, nor does one that was reloaded", () => {
  expect(ends(new EndOfTime(), ten, -1, -2)).toEqual([false, false]);
  expect(ends(new EndOfTime(), ten, 0, -1)).toEqual([false, false]);
});

test("the same clock does not end twice, whatever the connection says of it", () => {
  const end = new EndOfTime();
  expect(ends(end, ten, 1, 0)).toEqual([false, true]);
  expect(end.hears(null)).toBe(false);
  expect(ends(end, ten, 1, 0)).toEqual([false, false]);
});

test("a minute more is another end", () => {
  const end = new EndOfTime();
  expect(ends(end, ten, 5)).toEqual([false]);
  expect(ends(end, longer, 60, 1, 0)).toEqual([false, false, true]);
  expect(ends(end, again, 60, 0)).toEqual([false, true]);
});

test("a laptop that slept through it says nothing afterwards", () => {
  expect(ends(new EndOfTime(), ten, 40, -300)).toEqual([false, false]);
});

test("the next step takes the clock away: that is no end", () => {
  const end = new EndOfTime();
  expect(ends(end, ten, 40)).toEqual([false]);
  expect(end.hears(null)).toBe(false);
  expect(ends(end, again, 60)).toEqual([false]);
});
