import { expect, test } from "vitest";
import { tablesInRow } from "./tablesInRow.ts";

test("three tables lie in one row, eight in two and fifteen in three", () => {
  expect([1, 3, 4, 8, 9, 15, 16, 40].map(tablesInRow)).toEqual([1, 3, 2, 4, 3, 5, 4, 8]);
});
