import { expect, test } from "vitest";
import { LANGUAGE_FACES, RESIDENT_LANGUAGES } from "../board/ResidentLanguage.ts";
import { residentTexts } from "./catalogues.ts";
import { explainedWords, SENTENCE_ICONS, sentencesOf, TERMS_ICONS } from "./sentenceIcons.ts";

const withPictograms = RESIDENT_LANGUAGES.filter((language) => LANGUAGE_FACES[language].pictograms);

test("one language has pictograms", () => {
  expect(withPictograms).toEqual(["nl-makkelijk"]);
});

test.each(withPictograms)(
  "in %s each sentence that explains something has a picture, and no picture is alone",
  (language) => {
    const texts = residentTexts(language);
    const counted = Object.entries(explainedWords(texts)).map(([what, words]) => [
      what,
      sentencesOf(words).length,
    ]);
    expect(Object.fromEntries(counted)).toEqual(
      Object.fromEntries(Object.entries(SENTENCE_ICONS).map(([what, icons]) => [what, icons.length])),
    );
    const terms = Object.entries(TERMS_ICONS).map(([about]) => about as keyof typeof TERMS_ICONS);
    for (const about of terms)
      expect(sentencesOf(texts.terms[about]), about).toHaveLength(TERMS_ICONS[about].length);
  },
);
