import type { Language } from "@buurtbord/shared/board/Language.ts";

/** `oktober 2026`, or `okt 2026`. */
export function monthWords(language: Language, month: string, length: "long" | "short"): string {
  const [year = 0, n = 1] = month.split("-").map(Number);
  return new Intl.DateTimeFormat(language, { month: length, year: "numeric" }).format(
    new Date(year, n - 1, 15),
  );
}
