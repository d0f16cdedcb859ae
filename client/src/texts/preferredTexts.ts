import { isLanguage, LANGUAGES } from "@buurtbord/shared/board/Language.ts";
import type { TableTexts } from "./TableTexts.ts";
import { textsIn } from "./textsIn.ts";

/** Texts in the first of a browser's languages that we have ("en-GB" is "en"), else in the first of ours. */
export function preferredTexts(tags: readonly string[]): TableTexts {
  const wanted = tags.map((tag) => tag.toLowerCase().split("-")[0]).find(isLanguage);
  return textsIn(wanted ?? LANGUAGES[0]);
}
