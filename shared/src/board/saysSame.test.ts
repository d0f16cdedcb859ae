import { expect, test } from "vitest";
import { saysSame } from "./saysSame.ts";

test("capitals, accents, blanks and punctuation do not make another saying", () => {
  expect(saysSame("Een cafe voor de buurt", "  een Café,\nvoor de buurt! ")).toBe(true);
  expect(saysSame("حديقة للأطفال", "حَديقة للأطفال")).toBe(true);
});

test("other words are another saying, and so are other numbers", () => {
  expect(saysSame("Drie bankjes", "Twee bankjes")).toBe(false);
  expect(saysSame("3 bankjes", "2 bankjes")).toBe(false);
});

test("two cards with only a photo say nothing, and so not the same; two hearts do", () => {
  expect(saysSame("", "")).toBe(false);
  expect(saysSame("❤", " ❤ ")).toBe(true);
  expect(saysSame("❤", "!")).toBe(false);
});
