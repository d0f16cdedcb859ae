import type { Language } from "@buurtbord/shared/board/Language.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { TableTexts } from "./TableTexts.ts";

const TEXTS: Readonly<Record<Language, TableTexts>> = { nl, en };

export function textsIn(language: Language): TableTexts {
  return TEXTS[language];
}
