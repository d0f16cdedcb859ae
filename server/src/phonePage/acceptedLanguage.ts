import { isLanguage, LANGUAGES, type Language } from "@buurtbord/shared/board/Language.ts";

/** The first of a browser's languages that we have, else the first of ours. Browsers put the dearest first. */
export function acceptedLanguage(header: string | undefined): Language {
  const tags = (header ?? "").split(",").map((tag) => tag.trim().toLowerCase().split(/[-;]/)[0]);
  return tags.find(isLanguage) ?? LANGUAGES[0];
}
