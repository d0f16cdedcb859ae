import type { Language } from "@buurtbord/shared/board/Language.ts";
import { en } from "./en.ts";
import type { GrowthTexts } from "./GrowthTexts.ts";
import { nl } from "./nl.ts";

const TEXTS: Readonly<Record<Language, GrowthTexts>> = { nl, en };

export function growthTextsIn(language: Language): GrowthTexts {
  return TEXTS[language];
}
