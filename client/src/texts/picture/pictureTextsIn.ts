import type { Language } from "@buurtbord/shared/board/Language.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { PictureTexts } from "./PictureTexts.ts";

const TEXTS: Readonly<Record<Language, PictureTexts>> = { nl, en };

/** Everything that is said about a picture under the cards, in that language. */
export function pictureTextsIn(language: Language): PictureTexts {
  return TEXTS[language];
}
