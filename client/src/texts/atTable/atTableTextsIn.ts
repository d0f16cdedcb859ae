import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { AtTableTexts } from "./AtTableTexts.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

const TEXTS: Readonly<Record<Language, AtTableTexts>> = { nl, en };

export function atTableTextsIn(language: Language): AtTableTexts {
  return TEXTS[language];
}
