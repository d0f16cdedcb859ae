import { expect, test } from "vitest";
import { clockTime } from "./clockTime.ts";

test("minutes and seconds, also over time", () => {
  expect([400, 59, 0, -61, 3_600].map(clockTime)).toEqual(["6:40", "0:59", "0:00", "1:01", "60:00"]);
});
