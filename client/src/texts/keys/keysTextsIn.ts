import type { Language } from "@buurtbord/shared/board/Language.ts";
import { en } from "./en.ts";
import type { KeysTexts } from "./KeysTexts.ts";
import { nl } from "./nl.ts";

const TEXTS: Readonly<Record<Language, KeysTexts>> = { nl, en };

/** What each key does, in that language. */
export function keysTextsIn(language: Language): KeysTexts {
  return TEXTS[language];
}
