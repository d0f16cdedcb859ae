import type { Language } from "@buurtbord/shared/board/Language.ts";
import { en } from "./en.ts";
import type { HarvestTexts } from "./HarvestTexts.ts";
import { nl } from "./nl.ts";

const TEXTS: Readonly<Record<Language, HarvestTexts>> = { nl, en };

export function harvestTextsIn(language: Language): HarvestTexts {
  return TEXTS[language];
}
