import { expect, test } from "vitest";
import { clockTime } from "./clockTime.ts";

test.each([
  [400, "6:40"],
  [60, "1:00"],
  [9, "0:09"],
  [0, "0:00"],
  [-75, "1:15"],
  [5400, "90:00"],
])("%i seconds: %s", (seconds, time) => {
  expect(clockTime(seconds)).toBe(time);
});
