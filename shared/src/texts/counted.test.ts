import { expect, test } from "vitest";
import { counted } from "./counted.ts";
import { filled } from "./filled.ts";

const dots = { one: "Nog {n} stip over", other: "Nog {n} stippen over" };

test("one is one, and all other numbers are more", () => {
  expect([0, 1, 2, 30].map((n) => counted("nl", dots, n))).toEqual([
    "Nog 0 stippen over",
    "Nog 1 stip over",
    "Nog 2 stippen over",
    "Nog 30 stippen over",
  ]);
});

test("blanks are filled, also with words that look like blanks", () => {
  expect(filled("{one} en {other}", { one: "$1 {other}", other: "thee" })).toBe("$1 {other} en thee");
});

test("a blank without a value stays, so that somebody sees it", () => {
  expect(filled("Welkom bij {board}", {})).toBe("Welkom bij {board}");
});
