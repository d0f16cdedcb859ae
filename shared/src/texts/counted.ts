import type { Language } from "../board/Language.ts";
import { filled } from "./filled.ts";

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  nl: new Intl.PluralRules("nl"),
  en: new Intl.PluralRules("en"),
};

/** The sentence that goes with so many things; `{n}` in it becomes the number. */
export function counted(
  language: Language,
  sentences: { readonly one: string; readonly other: string },
  n: number,
): string {
  const sentence = rules[language].select(n) === "one" ? sentences.one : sentences.other;
  return filled(sentence, { n });
}
