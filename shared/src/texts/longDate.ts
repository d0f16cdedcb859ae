import type { Language } from "../board/Language.ts";

const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: formatFor("nl"),
  en: formatFor("en-GB"),
};

/** `21 november 2027`, by UTC. `at`: milliseconds since 1970. */
export function longDate(language: Language, at: number): string {
  return FORMATS[language].format(at);
}

function formatFor(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}
