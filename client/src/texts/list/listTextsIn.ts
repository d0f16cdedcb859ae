import type { Language } from "@buurtbord/shared/board/Language.ts";
import { en } from "./en.ts";
import type { ListTexts } from "./ListTexts.ts";
import { nl } from "./nl.ts";

const TEXTS: Readonly<Record<Language, ListTexts>> = { nl, en };

/** The words of the list, in that language. */
export function listTextsIn(language: Language): ListTexts {
  return TEXTS[language];
}
