import {
  isResidentLanguage,
  RESIDENT_LANGUAGES,
  type ResidentLanguage,
} from "@buurtbord/shared/board/ResidentLanguage.ts";

/** The first of a browser's languages that we have ("en-GB" is "en"), else the first of ours. */
export function preferredLanguage(tags: readonly string[]): ResidentLanguage {
  return tags.map((tag) => tag.toLowerCase().split("-")[0]).find(isResidentLanguage) ?? RESIDENT_LANGUAGES[0];
}
