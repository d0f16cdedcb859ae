/** Languages in which every text that a resident sees exists. Dutch comes first. */
export const RESIDENT_LANGUAGES = ["nl", "en"] as const;

export type ResidentLanguage = (typeof RESIDENT_LANGUAGES)[number];

export function isResidentLanguage(value: unknown): value is ResidentLanguage {
  return RESIDENT_LANGUAGES.some((language) => language === value);
}

interface LanguageFace {
  /** Its own name for itself. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** The BCP 47 tag of pages and voices. */
  readonly lang: string;
  /** The BCP 47 tag by which numbers, days and plurals are written. */
  readonly locale: string;
}

/** What is known of a language before its texts are there. */
export const LANGUAGE_FACES: Readonly<Record<ResidentLanguage, LanguageFace>> = {
  nl: { name: "Nederlands", direction: "ltr", lang: "nl", locale: "nl" },
  en: { name: "English", direction: "ltr", lang: "en", locale: "en-GB" },
};
