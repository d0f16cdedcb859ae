import { expect, test } from "vitest";
import { CARD_TEXT, cardBox, largeCardBox, largePrintBox, photoOnCard, roomForWords } from "./cardBox.ts";

const paper = { outline: "paper" } as const;
const leaf = { outline: "leaf" } as const;

test("a word or two take the narrow paper, and two short lines are hardly higher", () => {
  expect(cardBox(paper, "Schaken")).toEqual({ w: 200, h: 84 });
  expect(cardBox(paper, "Brood bakken")).toEqual({ w: 200, h: 92 });
  expect(cardBox(paper, "Bibliotheek")).toEqual({ w: 200, h: 84 });
});

test("a long word or a third line takes the wide paper", () => {
  expect(cardBox(paper, "Belastingpapieren").w).toBe(304);
  expect(cardBox(paper, "Koken voor veel mensen")).toEqual({ w: 304, h: 92 });
});

test("two wide papers lie as broad as three narrow ones, gaps included", () => {
  const gap = 8;
  const [narrow, wide] = [cardBox(paper, "Park").w, cardBox(paper, "Belastingpapieren").w];
  expect(2 * wide + gap).toBe(3 * narrow + 2 * gap);
});

test("no card is higher than six lines", () => {
  const story = "Hier voer vroeger een pont over het water naar de stad. ".repeat(9);
  expect(cardBox(paper, story).h).toBe(Math.ceil(CARD_TEXT.lines * CARD_TEXT.lineHeight + 14));
  expect(cardBox(leaf, story).h).toBe(Math.ceil(CARD_TEXT.lines * CARD_TEXT.lineHeight + 78));
  expect(cardBox(paper, "x".repeat(500)).h).toBe(cardBox(paper, story).h);
});

test("a leaf is cut round its words", () => {
  const [short, long] = [cardBox(leaf, "Leren naaien"), cardBox(leaf, "Samen koken op zondag")];
  expect(short.w).toBeLessThan(long.w);
  expect(short.h).toBe(long.h);
  expect(cardBox(leaf, "Vrijwilligerswerk").w).toBeGreaterThan(300);
});

test("words keep clear of a leaf's points: the more lines, the farther", () => {
  const left = (text: string) => cardBox(leaf, text).w - roomForWords(leaf, text);
  expect(left("Schaken")).toBeGreaterThanOrEqual(58);
  expect(left("Hulp met mijn telefoon, want ik snap er niets van")).toBeGreaterThan(left("Schaken"));
});

test.each([
  "",
  " ",
  "\n",
  "a",
  "أن أطبخ معكم",
  "🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻",
  "een\nregel\nper\nwoord",
  "想学自行车",
])("%j has a size in whole units", (text) => {
  for (const { w, h } of [cardBox(paper, text), cardBox(leaf, text)]) {
    expect(Number.isInteger(h)).toBe(true);
    expect(w).toBeGreaterThanOrEqual(180);
    expect(w).toBeLessThanOrEqual(400);
    expect(h).toBeGreaterThanOrEqual(84);
    expect(h).toBeLessThanOrEqual(200);
  }
});

const stage = { w: 1300, h: 620 };

test("in the light a short card is as large as it may be, and never larger than its stage", () => {
  expect(largeCardBox(paper, "Schaken", stage, 4.4).larger).toBe(4.4);
  for (const text of ["Schaken", "Koken voor veel mensen", "Samen eten met de hele straat. ".repeat(16)]) {
    for (const outline of [paper, leaf]) {
      const { w, h, larger } = largeCardBox(outline, text, stage, 4.4);
      expect(w * larger).toBeLessThanOrEqual(stage.w + 1);
      expect(h * larger).toBeLessThanOrEqual(stage.h + 1);
    }
  }
});

test("in the light the longest card is whole, and still larger than on the table", () => {
  const longest = "woorden ".repeat(62).trim();
  const { larger, room, h } = largeCardBox(paper, longest, stage, 4.4);
  expect(larger).toBeGreaterThan(1);
  expect(h).toBeGreaterThan(CARD_TEXT.lines * CARD_TEXT.lineHeight);
  expect(room).toBeGreaterThan(288);
});

test("a long word is not broken in the light while it fits the stage", () => {
  const { room } = largeCardBox(paper, "Buurtverenigingsfeest", stage, 4.4);
  expect(room).toBeGreaterThanOrEqual(400);
});

const lying = { width: 1600, height: 1200 };
const upright = { width: 1200, height: 1600 };

test("a photo that lies is on a wide card, one that stands on a narrow card where its words allow it", () => {
  expect(cardBox(paper, "", lying)).toEqual({ w: 308, h: 236 });
  expect(cardBox(paper, "", upright)).toEqual({ w: 204, h: 265 });
  expect(cardBox(paper, "Belastingpapieren", upright).w).toBe(308);
  expect(roomForWords(paper, "De bank", lying)).toBe(photoOnCard("De bank", lying).w);
});

test("under a photo stand its words, in three lines at most; a leaf with a photo is a print on paper", () => {
  const words = (text: string) => cardBox(paper, text, lying).h - cardBox(paper, "", lying).h;
  expect(words("De bank")).toBe(Math.ceil(CARD_TEXT.lineHeight));
  expect(words("samen koken op zondag ".repeat(20))).toBe(Math.ceil(3 * CARD_TEXT.lineHeight));
  expect(cardBox(leaf, "De bank", lying)).toEqual(cardBox(paper, "De bank", lying));
});

test("a tower and a ditch are cut off, so that no card is too high or too flat", () => {
  expect(photoOnCard("", { width: 100, height: 4_000 }).h).toBe(260);
  expect(photoOnCard("", { width: 4_000, height: 100 }).h).toBe(110);
});

test("in the light a photo is as large as the stage allows, with all of its words", () => {
  const stage = { w: 1_700, h: 620 };
  for (const photo of [lying, upright, { width: 100, height: 4_000 }]) {
    for (const text of ["", "De bank", "samen koken op zondag ".repeat(8)]) {
      const { w, h, larger, photo: high } = largePrintBox(text, photo, stage, 190 / 34);
      expect(w * larger).toBeLessThanOrEqual(stage.w + 0.01);
      expect(h * larger).toBeLessThanOrEqual(stage.h + 0.01);
      expect(larger).toBeGreaterThanOrEqual(1);
      expect(high * larger).toBeGreaterThan(text.length > 60 ? 250 : 400);
    }
  }
});
