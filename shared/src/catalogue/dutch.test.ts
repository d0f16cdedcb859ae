import { expect, test } from "vitest";
import { catalogues } from "./catalogues.ts";
import { messagesOf, spoken } from "./testing/spokenTexts.ts";

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

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.?!…:])\s+/);
}

function words(sentence: string): number {
  return sentence.split(/\s+/).length;
}

/** What an activity is for stands on the start page, for who makes a board. */
const read = messagesOf(catalogues.nl).filter(({ path }) => !path.endsWith(".purpose"));
const dutch = read.flatMap(({ path, text }) =>
  spoken(catalogues.nl, text).map((said) => [path, said] as const),
);

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
    catalogues.nl.resident;
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
