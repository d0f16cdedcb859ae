import type { Agreement } from "../board/Agreement.ts";
import { LANGUAGE_FACES } from "../board/ResidentLanguage.ts";
import { filled } from "../texts/filled.ts";
import type { Catalogue } from "./Catalogue.ts";

/** "Anna, Karim en nog 1": by name who gave one, and how many did not. Empty: nobody yet. */
export function whoDoesIt(
  { people }: Agreement,
  joined: number,
  { language, agreements: { who } }: Catalogue,
): string {
  const nameless = Math.max(0, joined - people.length);
  if (people.length === 0) return nameless === 0 ? "" : filled(language, who.people, { n: nameless });
  const others = nameless === 0 ? [] : [filled(language, who.more, { n: nameless })];
  const { locale } = LANGUAGE_FACES[language];
  return new Intl.ListFormat(locale, { type: "conjunction" }).format([...people, ...others]);
}
