import { CARD_TEXT, cardBox, roomForWords } from "@buurtbord/shared/activities/cardBox.ts";
import { expect, test } from "vitest";
import { brokenLines } from "./brokenLines.ts";

const paper = { outline: "paper" } as const;
const set = (text: string) =>
  brokenLines(text, { room: roomForWords(paper, text), size: CARD_TEXT.size, most: CARD_TEXT.lines });

test("words are set in lines as even as can be, and no more of them than the card was cut for", () => {
  expect(set("Haren knippen")).toEqual(["Haren", "knippen"]);
  expect(set("Leeg lokaal")).toEqual(["Leeg lokaal"]);
  const text = "Een wandeling langs het water met de hele straat";
  expect(set(text).join(" ")).toBe(text);
  expect(set(text).length).toBeLessThanOrEqual(
    Math.round((cardBox(paper, text).h - 14) / CARD_TEXT.lineHeight),
  );
});

test("what does not fit ends in an ellipsis", () => {
  const lines = set("Hier voer vroeger een pont over het water naar de stad. ".repeat(9));
  expect(lines).toHaveLength(CARD_TEXT.lines);
  expect(lines.at(-1)).toMatch(/…$/);
});

test("a word that is too long runs over lines, and no emoji is cut in two", () => {
  expect(set("x".repeat(40)).join("")).toBe("x".repeat(40));
  const family = "👨‍👩‍👧";
  for (const line of set(family.repeat(4))) expect(line.length % family.length).toBe(0);
});

test("no words, no lines", () => {
  expect(set("")).toEqual([]);
  expect(set(" \n ")).toEqual([]);
});
