import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { BringBackTexts } from "./BringBackTexts.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

const TEXTS: Readonly<Record<Language, BringBackTexts>> = { nl, en };

export function bringBackTextsIn(language: Language): BringBackTexts {
  return TEXTS[language];
}
