import type { Language } from "@buurtbord/shared/board/Language.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { TablesTexts } from "./TablesTexts.ts";

const TEXTS: Readonly<Record<Language, TablesTexts>> = { nl, en };

export function tablesTextsIn(language: Language): TablesTexts {
  return TEXTS[language];
}
