import type { Language } from "../board/Language.ts";
import type { Grown } from "../board/opening.ts";
import { countTexts } from "./countTexts.ts";
import { filled } from "./filled.ts";
import { longDate } from "./longDate.ts";

interface OpeningTexts {
  readonly title: string;
  /** What was agreed, on that day. */
  readonly agreed: string;
  /** `{name}` of a saved moment, or `{date}`. */
  readonly since: string;
  readonly on: string;
  readonly more: string;
}

export const openingTexts: Readonly<Record<Language, OpeningTexts>> = {
  nl: {
    title: "Vorige keer",
    agreed: "Dit spraken we af",
    since: "Sinds ‘{name}’ kwamen erbij:",
    on: "Op {date} kwamen erbij:",
    more: "en nog {n}",
  },
  en: {
    title: "Last time",
    agreed: "What we agreed",
    since: "New since ‘{name}’:",
    on: "New on {date}:",
    more: "and {n} more",
  },
};

/** "Op 13 oktober 2026 kwamen erbij: 12 kaarten en 5 lijnen". Null: nothing grew. */
export function grownSentence({ since, cards, lines }: Grown, language: Language): string | null {
  if (cards + lines === 0) return null;
  const texts = openingTexts[language];
  const { newCards, newLines } = countTexts[language];
  const when =
    since.name === null
      ? filled(language, texts.on, { date: longDate(language, since.at) })
      : filled(language, texts.since, { name: since.name });
  const things = [
    ...(cards > 0 ? [filled(language, newCards, { n: cards })] : []),
    ...(lines > 0 ? [filled(language, newLines, { n: lines })] : []),
  ];
  return `${when} ${new Intl.ListFormat(language, { type: "conjunction" }).format(things)}`;
}
