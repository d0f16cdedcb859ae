import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { BringTexts } from "./BringTexts.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

const TEXTS: Readonly<Record<Language, BringTexts>> = { nl, en };

export function bringTextsIn(language: Language): BringTexts {
  return TEXTS[language];
}
