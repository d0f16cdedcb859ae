import type { Language } from "@buurtbord/shared/board/Language.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { TakeHomeTexts } from "./TakeHomeTexts.ts";

const TEXTS: Readonly<Record<Language, TakeHomeTexts>> = { nl, en };

export function takeHomeTextsIn(language: Language): TakeHomeTexts {
  return TEXTS[language];
}
