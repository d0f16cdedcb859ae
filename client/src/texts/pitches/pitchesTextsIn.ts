import type { Language } from "@buurtbord/shared/board/Language.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { PitchesTexts } from "./PitchesTexts.ts";

const TEXTS: Readonly<Record<Language, PitchesTexts>> = { nl, en };

export function pitchesTextsIn(language: Language): PitchesTexts {
  return TEXTS[language];
}
