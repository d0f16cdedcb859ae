import type { Language } from "@buurtbord/shared/board/Language.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { SheetTexts } from "./SheetTexts.ts";

const TEXTS: Readonly<Record<Language, SheetTexts>> = { nl, en };

export function sheetTextsIn(language: Language): SheetTexts {
  return TEXTS[language];
}
