import type { Agreement } from "../board/Agreement.ts";
import type { Language } from "../board/Language.ts";
import { filled } from "./filled.ts";

const WORDS = {
  nl: {
    people: "{n, plural, one {# persoon} other {# mensen}}",
    more: "{n, plural, one {nog #} other {nog #}}",
  },
  en: {
    people: "{n, plural, one {# person} other {# people}}",
    more: "{n, plural, one {# more} other {# more}}",
  },
} as const satisfies Record<Language, unknown>;

/** "Anna, Karim en nog 1": by name who gave one, and how many did not. Empty: nobody yet. */
export function whoDoesIt({ people }: Agreement, joined: number, language: Language): string {
  const { people: all, more } = WORDS[language];
  const nameless = Math.max(0, joined - people.length);
  if (people.length === 0) return nameless === 0 ? "" : filled(language, all, { n: nameless });
  const others = nameless === 0 ? [] : [filled(language, more, { n: nameless })];
  return new Intl.ListFormat(language, { type: "conjunction" }).format([...people, ...others]);
}
