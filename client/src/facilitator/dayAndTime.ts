import type { Language } from "@buurtbord/shared/board/Language.ts";

/** `donderdag 20 november, 19:45`, by this computer's clock. `at`: milliseconds since 1970. */
export function dayAndTime(language: Language, at: number): string {
  const day = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long" }).format(
    at,
  );
  const time = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" }).format(at);
  return `${day}, ${time}`;
}
