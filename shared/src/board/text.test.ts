import { expect, test } from "vitest";
import { cleanLine, cleanText, codePoints, utf8Bytes } from "./text.ts";

test("Space around a text goes, space within it stays", () => {
  expect(cleanText("  Samen eten \n op straat\t! \r\n")).toBe("Samen eten \n op straat !");
});

test("Characters that nobody sees but that turn or break a text are taken out", () => {
  expect(cleanText("\u202efeest\u202c\u0000 op \u200fhet plein\u0007")).toBe("feest op het plein");
});

test("Half a character, which cannot travel, is taken out; a whole emoji stays", () => {
  expect(cleanText("zee\ud83d \ude00 😀")).toBe("zee  😀");
});

test("One letter typed in two ways becomes the same text", () => {
  expect(cleanText("cafe\u0301")).toBe("caf\u00e9");
});

test("A text of only invisible characters is empty", () => {
  for (const unseen of [" \u200e\n\u202a ", "\u200b\u200d", "\u3164", "\u2800 \ufe0f"]) {
    expect(cleanText(unseen)).toBe("");
  }
});

test("What joins the parts of an emoji or a word stays", () => {
  for (const text of ["👩‍🌾", "می‌خواهم"]) expect(cleanText(text)).toBe(text.normalize("NFC"));
});

test("A name is one line", () => {
  expect(cleanLine(" Buurtavond\n De  Waterkant ")).toBe("Buurtavond De Waterkant");
});

test("Code points count an emoji as one, bytes count what travels", () => {
  expect(codePoints("Ja 😀")).toBe(4);
  for (const text of ["abc", "één", "€", "😀", ""]) {
    expect(utf8Bytes(text)).toBe(unescape(encodeURIComponent(text)).length);
  }
});
