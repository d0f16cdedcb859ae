import { describe, expect, test } from "vitest";
import { activities } from "../activities/registry.ts";
import { EMBLEM_COLOURS, EMBLEM_THINGS } from "../board/Emblem.ts";
import { LANGUAGE_FACES, RESIDENT_LANGUAGES } from "../board/ResidentLanguage.ts";
import { filled } from "../texts/filled.ts";
import { catalogues, wordsOfActivity } from "./catalogues.ts";
import { blanksOf, messagesOf, pluralsOf } from "./testing/spokenTexts.ts";

const dutch = new Map(messagesOf(catalogues.nl).map(({ path, text }) => [path, text]));

describe.each(RESIDENT_LANGUAGES)("%s", (language) => {
  const messages = messagesOf(catalogues[language]);

  test("says everything that Dutch says, and nothing else", () => {
    expect(messages.map(({ path }) => path).sort()).toEqual([...dutch.keys()].sort());
  });

  test("leaves nothing empty, and has no space too many", () => {
    for (const { path, text } of messages) expect(text, path).toBe(text.trim() || "something");
  });

  test("has the same blanks as Dutch in every message", () => {
    for (const { path, text } of messages)
      expect(blanksOf(text), path).toEqual(blanksOf(dutch.get(path) ?? ""));
  });

  test("counts in all the ways in which this language counts", () => {
    const { pluralCategories } = new Intl.PluralRules(LANGUAGE_FACES[language].locale).resolvedOptions();
    for (const { path, text } of messages) {
      for (const plural of pluralsOf(text)) expect(plural, path).toEqual([...pluralCategories].sort());
    }
  });

  test("calls each picture of somebody without a name something else", () => {
    const { emblem } = catalogues[language].resident;
    const names = EMBLEM_THINGS.flatMap((thing) =>
      EMBLEM_COLOURS.map((colour) => filled(language, emblem[thing], { colour: { choice: colour } })),
    );
    expect(new Set(names).size).toBe(EMBLEM_THINGS.length * EMBLEM_COLOURS.length);
  });

  test.each(activities)("has words for all of $id", (activity) => {
    const texts = wordsOfActivity(activity, language);
    const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).sort();
    expect(Object.keys(texts.kinds).sort()).toEqual(idsOf(activity.kinds));
    expect(Object.keys(texts.fields).sort()).toEqual(idsOf(activity.fields));
    expect(Object.keys(texts.checks ?? {}).sort()).toEqual(idsOf(activity.checks));
    const begun = [...activity.programme, ...activity.programmes.flatMap(({ steps }) => steps)];
    expect(new Set(Object.keys(texts.steps))).toEqual(new Set(begun.map(({ template }) => template)));
    for (const [template, { options = [] }] of Object.entries(texts.steps))
      expect(new Set(options).size, template).toBe(activity.polls?.[template] ?? 0);
    for (const { id, isAgreement, isPitch, canBeFulfilled } of activity.kinds) {
      expect(texts.kinds[id]?.pitch !== undefined, id).toBe(isPitch === true);
      expect(texts.kinds[id]?.agreement !== undefined, id).toBe(isAgreement === true);
      expect(texts.kinds[id]?.fulfilled !== undefined, id).toBe(canBeFulfilled === true);
    }
  });

  test.each(activities)("asks in at most 12 words in $id", (activity) => {
    for (const { prompt } of Object.values(wordsOfActivity(activity, language).steps))
      expect(prompt.split(/\s+/).length, prompt).toBeLessThanOrEqual(12);
  });
});
