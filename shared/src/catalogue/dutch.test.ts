import { describe, expect, test } from "vitest";
import type { ResidentLanguage } from "../board/ResidentLanguage.ts";
import { catalogues } from "./catalogues.ts";
import { messagesOf, spoken } from "./testing/spokenTexts.ts";

// How Dutch is written for people at level A2, and at A1. The rules are of reference/inclusion.md, A6.

interface Level {
  readonly language: ResidentLanguage;
  readonly mostWords: number;
  readonly mostOnAverage: number;
}

const LEVELS: readonly Level[] = [
  { language: "nl", mostWords: 12, mostOnAverage: 8 },
  { language: "nl-makkelijk", mostWords: 8, mostOnAverage: 5 },
];

/** What to write instead. */
const DIFFICULT: Readonly<Record<string, string>> = {
  "participatie|participeren": "meedoen",
  inventariseren: "verzamelen",
  faciliteren: "helpen",
  prioriteren: "kiezen wat eerst",
  "assets?": "wat er al is",
  feedback: "wat vind je",
  "verzenden|versturen|submit": "stuur",
  sessie: "bijeenkomst",
  verwijderen: "weghalen",
  anoniem: "zonder je naam",
  toestemming: "goed vinden",
  "QR-code": "het blokje op het scherm",
  "u|uw": "je",
  tenzij: "twee zinnen",
  "o\\.a\\.|bijv\\.|enz\\.|evt\\.|i\\.p\\.v\\.|d\\.w\\.z\\.|m\\.b\\.t\\.": "het hele woord",
  "twee|drie|vier|vijf|zes|zeven|acht|negen|tien": "een cijfer",
};

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.?!…:])\s+/);
}

function words(sentence: string): number {
  return sentence.split(/\s+/).length;
}

/** All that a resident reads: what an activity is for stands on the start page, for who makes a board. */
function saidIn(language: ResidentLanguage): readonly (readonly [path: string, text: string])[] {
  const read = messagesOf(catalogues[language]).filter(({ path }) => !path.endsWith(".purpose"));
  return read.flatMap(({ path, text }) =>
    spoken(catalogues[language], text).map((said) => [path, said] as const),
  );
}

describe.each(LEVELS)("$language", ({ language, mostWords, mostOnAverage }) => {
  const said = saidIn(language);

  test(`no sentence is longer than ${mostWords} words`, () => {
    for (const [path, text] of said) {
      for (const sentence of sentences(text))
        expect(words(sentence), `${path}: ${sentence}`).toBeLessThanOrEqual(mostWords);
    }
  });

  test(`a sentence has at most ${mostOnAverage} words on average`, () => {
    expect(average(said.flatMap(([, text]) => sentences(text)).map(words))).toBeLessThanOrEqual(
      mostOnAverage,
    );
  });

  test("no difficult words, no abbreviations, digits for numbers", () => {
    for (const [path, text] of said) {
      for (const [word, instead] of Object.entries(DIFFICULT))
        expect(text, `${path}: write "${instead}"`).not.toMatch(
          new RegExp(`(?<!\\p{L})(${word})(?!\\p{L})`, "iu"),
        );
    }
  });

  test("nothing is shouted", () => {
    for (const [path, text] of said) expect(text, path).not.toContain("!");
  });

  test("a button says what it does in at most four words", () => {
    const {
      join,
      page,
      write,
      unsent,
      spotlight,
      mine,
      vote,
      connect,
      connection,
      ended,
      others,
      withoutScripts,
    } = catalogues[language].resident;
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
      others.action,
      withoutScripts.refresh,
      withoutScripts.sendAgain,
    ];
    for (const button of buttons) expect(words(button), button).toBeLessThanOrEqual(4);
  });
});

test.each(Object.keys(catalogues) as ResidentLanguage[])(
  "in %s a sentence has at most eight words on average",
  (language) => {
    expect(
      average(
        saidIn(language)
          .flatMap(([, text]) => sentences(text))
          .map(words),
      ),
    ).toBeLessThanOrEqual(8);
  },
);

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
