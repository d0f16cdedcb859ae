/** Languages in which every text that a resident sees exists. Dutch comes first. */
export const RESIDENT_LANGUAGES = ["nl", "nl-makkelijk", "en", "ar", "es", "fr", "pl", "tr", "uk"] as const;

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
  /** For who reads with difficulty: each sentence stands on a row of its own, beside its picture. */
  readonly pictograms: boolean;
}

/** What is known of a language before its texts are there. */
export const LANGUAGE_FACES: Readonly<Record<ResidentLanguage, LanguageFace>> = {
  nl: { name: "Nederlands", direction: "ltr", lang: "nl", locale: "nl", pictograms: false },
  "nl-makkelijk": {
    name: "Makkelijk Nederlands",
    direction: "ltr",
    lang: "nl",
    locale: "nl",
    pictograms: true,
  },
  en: { name: "English", direction: "ltr", lang: "en", locale: "en-GB", pictograms: false },
  ar: { name: "العربية", direction: "rtl", lang: "ar", locale: "ar-u-nu-latn", pictograms: false },
  es: { name: "Español", direction: "ltr", lang: "es", locale: "es", pictograms: false },
  fr: { name: "Français", direction: "ltr", lang: "fr", locale: "fr", pictograms: false },
  pl: { name: "Polski", direction: "ltr", lang: "pl", locale: "pl", pictograms: false },
  tr: { name: "Türkçe", direction: "ltr", lang: "tr", locale: "tr", pictograms: false },
  uk: { name: "Українська", direction: "ltr", lang: "uk", locale: "uk", pictograms: false },
};
