import { expect, test } from "vitest";
import { filled } from "./filled.ts";

const dots = "{n, plural, one {Nog # stip over} other {Nog # stippen over}}";

test("one is one, and all other numbers are more", () => {
  expect([0, 1, 2, 30].map((n) => filled("nl", dots, { n }))).toEqual([
    "Nog 0 stippen over",
    "Nog 1 stip over",
    "Nog 2 stippen over",
    "Nog 30 stippen over",
  ]);
});

test("blanks are filled, also with words that look like blanks, and what people write is no markup", () => {
  const values = { one: "$1 {other}", other: "<b>thee</b>" };
  expect(filled("nl", "{one} en {other}", values)).toBe("$1 {other} en <b>thee</b>");
});

test("what is no message is an error of ours", () => {
  expect(() => filled("nl", "Nog {n, plural", { n: 2 })).toThrow();
});

test("from right to left, words from left to right keep to themselves", () => {
  expect(filled("ar", "«{one}» و«{other}»", { one: "Soep", other: "Brood" })).toBe(
    "«\u2068Soep\u2069» و«\u2068Brood\u2069»",
  );
  expect(filled("nl", "{one} en {other}", { one: "Soep", other: "Brood" })).toBe("Soep en Brood");
});
