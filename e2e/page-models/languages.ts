/** The languages that pages are tested in. */
export const SPOKEN_LANGUAGES = ["nl", "en"] as const;
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number];
