import type { Language } from "@buurtbord/shared/board/Language.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { PrintTexts } from "./PrintTexts.ts";

const TEXTS: Readonly<Record<Language, PrintTexts>> = { nl, en };

export function printTextsIn(language: Language): PrintTexts {
  return TEXTS[language];
}
