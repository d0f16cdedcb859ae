import type { Language } from "@buurtbord/shared/board/Language.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { PhotoTexts } from "./PhotoTexts.ts";

const TEXTS: Readonly<Record<Language, PhotoTexts>> = { nl, en };

/** Everything that is said about a photo that becomes a card, in that language. */
export function photoTextsIn(language: Language): PhotoTexts {
  return TEXTS[language];
}
