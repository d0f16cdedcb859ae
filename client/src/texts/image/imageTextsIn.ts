import type { Language } from "@buurtbord/shared/board/Language.ts";
import { en } from "./en.ts";
import type { ImageTexts } from "./ImageTexts.ts";
import { nl } from "./nl.ts";

const TEXTS: Readonly<Record<Language, ImageTexts>> = { nl, en };

/** Everything that is said about an image of the board, in that language. */
export function imageTextsIn(language: Language): ImageTexts {
  return TEXTS[language];
}
