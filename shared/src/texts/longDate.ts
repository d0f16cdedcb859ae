import { LANGUAGE_FACES, type ResidentLanguage } from "../board/ResidentLanguage.ts";

const formats = new Map<ResidentLanguage, Intl.DateTimeFormat>();

/** `21 november 2027`, by UTC. `at`: milliseconds since 1970. */
export function longDate(language: ResidentLanguage, at: number): string {
  const format = formats.get(language) ?? formatFor(LANGUAGE_FACES[language].locale);
  formats.set(language, format);
  return format.format(at);
}

function formatFor(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}
