import { expect, test } from "vitest";
import { LANGUAGES } from "../board/Language.ts";
import { residentTexts } from "./residentTexts.ts";

const MOST_WORDS = 12;
const MOST_WORDS_ON_AVERAGE = 8;
/** Not for somebody at level A2; what to write instead. */
const DIFFICULT: Readonly<Record<string, string>> = {
  "participatie|participeren": "meedoen",
  "verzenden|versturen|submit": "stuur",
  sessie: "bijeenkomst",
  verwijderen: "weghalen",
  feedback: "wat vind je",
  anoniem: "zonder je naam",
  "QR-code": "het blokje op het scherm",
  "u|uw": "je",
};

/** Every text with its path: `join.action`. */
function leaves(texts: object, path = ""): readonly (readonly [path: string, text: string])[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`),
  );
}

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.?!…])\s+/);
}

function words(sentence: string): number {
  return sentence.split(/\s+/).length;
}

const dutch = leaves(residentTexts("nl"));

test.each(LANGUAGES)("no text is empty or only space: %s", (language) => {
  for (const [path, text] of leaves(residentTexts(language)))
    expect(text, path).toBe(text.trim() || "something");
});

test.each(LANGUAGES)("the same blanks stand in each language: %s", (language) => {
  const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  const original = new Map(dutch);
  for (const [path, text] of leaves(residentTexts(language))) {
    expect(blanks(text), path).toEqual(blanks(original.get(path) ?? ""));
  }
});

test("no Dutch sentence is longer than twelve words", () => {
  for (const [path, text] of dutch) {
    for (const sentence of sentences(text))
      expect(words(sentence), `${path}: ${sentence}`).toBeLessThanOrEqual(MOST_WORDS);
  }
});

test("a Dutch sentence has at most eight words on average", () => {
  const lengths = dutch.flatMap(([, text]) => sentences(text)).map(words);
  expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(
    MOST_WORDS_ON_AVERAGE,
  );
});

test("no difficult words in Dutch", () => {
  for (const [path, text] of dutch) {
    for (const [word, instead] of Object.entries(DIFFICULT)) {
      expect(text, `${path}: write "${instead}"`).not.toMatch(new RegExp(`\\b(${word})\\b`, "i"));
    }
  }
});

test("a Dutch button says what it does in at most four words", () => {
  const { join, page, write, unsent, spotlight, mine, vote, connect, connection, ended, withoutScripts } =
    residentTexts("nl");
  const buttons = [
    join.action,
    join.codeAction,
    page.done,
    write.another,
    write.otherKind,
    unsent.goOn,
    unsent.look,
    unsent.use,
    spotlight.back,
    mine.edit,
    mine.save,
    mine.cancel,
    mine.remove,
    mine.restore,
    mine.writeAgain,
    mine.forget,
    vote.give,
    vote.takeBack,
    connect.action,
    connect.other,
    connect.remove,
    connection.tryNow,
    ended.joinAgain,
    withoutScripts.refresh,
    withoutScripts.sendAgain,
  ];
  for (const button of buttons) expect(words(button), button).toBeLessThanOrEqual(4);
});
