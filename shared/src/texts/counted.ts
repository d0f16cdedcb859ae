import type { Language } from "../board/Language.ts";
import { filled } from "./filled.ts";

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  nl: new Intl.PluralRules("nl"),
  en: new Intl.PluralRules("en"),
};

/** A sentence in the singular and the plural; `{n}` is the number. */
export interface Sentences {
  readonly one: string;
  readonly other: string;
}

/** The sentence that goes with so many things; `{n}` in it becomes the number. */
export function counted(language: Language, sentences: Sentences, n: number): string {
  const sentence = rules[language].select(n) === "one" ? sentences.one : sentences.other;
  return filled(sentence, { n });
}
