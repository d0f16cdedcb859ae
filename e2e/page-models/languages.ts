/** The languages that pages are tested in. */
export const SPOKEN_LANGUAGES = ["nl", "en"] as const;
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number];

/**
 * The languages that the phone page is tested in: besides those of the table, one that goes from right to left, and the
 * one in which pictograms stand beside the sentences.
 */
export const PHONE_LANGUAGES = [...SPOKEN_LANGUAGES, "ar", "nl-makkelijk"] as const;
export type PhoneLanguage = (typeof PHONE_LANGUAGES)[number];
