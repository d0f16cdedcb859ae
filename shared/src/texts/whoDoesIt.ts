import type { Agreement } from "../board/Agreement.ts";
import type { Language } from "../board/Language.ts";
import { counted } from "./counted.ts";

const WORDS = {
  nl: {
    people: { one: "{n} persoon", other: "{n} mensen" },
    more: { one: "nog {n}", other: "nog {n}" },
  },
  en: {
    people: { one: "{n} person", other: "{n} people" },
    more: { one: "{n} more", other: "{n} more" },
  },
} as const satisfies Record<Language, unknown>;

/** "Anna, Karim en nog 1": by name who gave one, and how many did not. Empty: nobody yet. */
export function whoDoesIt({ people }: Agreement, joined: number, language: Language): string {
  const { people: all, more } = WORDS[language];
  const nameless = Math.max(0, joined - people.length);
  if (people.length === 0) return nameless === 0 ? "" : counted(language, all, nameless);
  const others = nameless === 0 ? [] : [counted(language, more, nameless)];
  return new Intl.ListFormat(language, { type: "conjunction" }).format([...people, ...others]);
}
