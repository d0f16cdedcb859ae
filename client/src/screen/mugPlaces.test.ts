import { expect, test } from "vitest";
import { mugPlaces, TABLE } from "./mugPlaces.ts";

test("each person has a mug, up to what the table holds", () => {
  for (const people of [0, 1, 23, 40, 90]) expect(mugPlaces(people)).toHaveLength(people);
  expect(mugPlaces(300)).toHaveLength(90);
});

test("every mug stands on the table, ear and all, and none on another", () => {
  for (const people of [1, 24, 25, 54, 55, 90]) {
    const mugs = mugPlaces(people);
    for (const { x, y, r } of mugs) {
      expect(x - r).toBeGreaterThan(0);
      expect(x + r).toBeLessThan(TABLE.w + r);
      expect(y - r).toBeGreaterThan(-r / 2);
      expect(y + r).toBeLessThan(TABLE.h + r / 2);
    }
    mugs.forEach((one, i) => {
      for (const other of mugs.slice(i + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.r + other.r);
      }
    });
  }
});

test("a mug stays where it was put when somebody else comes in", () => {
  expect(mugPlaces(8).slice(0, 7)).toEqual(mugPlaces(7));
});
