import { isLanguage, LANGUAGES, type Language } from "@buurtbord/shared/board/Language.ts";

/** The first of a browser's languages that we have ("en-GB" is "en"), else the first of ours. */
export function preferredLanguage(tags: readonly string[]): Language {
  return tags.map((tag) => tag.toLowerCase().split("-")[0]).find(isLanguage) ?? LANGUAGES[0];
}
