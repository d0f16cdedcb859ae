import type { Language } from "@buurtbord/shared/board/Language.ts";
import { en } from "./en.ts";
import type { MomentsTexts } from "./MomentsTexts.ts";
import { nl } from "./nl.ts";

const TEXTS: Readonly<Record<Language, MomentsTexts>> = { nl, en };

export function momentsTextsIn(language: Language): MomentsTexts {
  return TEXTS[language];
}
