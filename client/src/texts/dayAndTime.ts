import type { Language } from "@buurtbord/shared/board/Language.ts";

const DAY = { weekday: "long", day: "numeric", month: "long" } as const;

/** `donderdag 20 november 2026`, by this computer's clock. `at`: milliseconds since 1970. */
export function dayOf(language: Language, at: number): string {
  return new Intl.DateTimeFormat(language, { ...DAY, year: "numeric" }).format(at);
}

/** `19:45`, by this computer's clock. `at`: milliseconds since 1970. */
export function timeOf(language: Language, at: number): string {
  return new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" }).format(at);
}

/** `donderdag 20 november, 19:45`, by this computer's clock. `at`: milliseconds since 1970. */
export function dayAndTime(language: Language, at: number): string {
  const day = new Intl.DateTimeFormat(language, DAY).format(at);
  return `${day}, ${timeOf(language, at)}`;
}
