import { describe, expect, test } from "vitest";
import { LANGUAGE_FACES, RESIDENT_LANGUAGES } from "../board/ResidentLanguage.ts";
import { reportTexts } from "./reportTexts.ts";
import { blanksOf, pluralsOf } from "./testing/spokenTexts.ts";

describe.each(RESIDENT_LANGUAGES)("a report in %s", (language) => {
  const said = Object.entries<string>({ ...reportTexts[language] });
  const dutch = Object.entries<string>({ ...reportTexts.nl });

  test("says all that Dutch says, with the same blanks", () => {
    const blanks = (texts: typeof said) =>
      Object.fromEntries(texts.map(([name, text]) => [name, blanksOf(text)]));
    expect(blanks(said)).toEqual(blanks(dutch));
    for (const [name, text] of said) expect(text, name).toBe(text.trim() || "something");
  });

  test("counts in all the ways in which this language counts", () => {
    const { pluralCategories } = new Intl.PluralRules(LANGUAGE_FACES[language].locale).resolvedOptions();
    for (const [name, text] of said) {
      for (const plural of pluralsOf(text)) expect(plural, name).toEqual([...pluralCategories].sort());
    }
  });
});
