import type { Language } from "@buurtbord/shared/board/Language.ts";
import { en } from "./en.ts";
import type { GroupsTexts } from "./GroupsTexts.ts";
import { nl } from "./nl.ts";

const TEXTS: Readonly<Record<Language, GroupsTexts>> = { nl, en };

/** Everything that is said about groups, in that language. */
export function groupsTextsIn(language: Language): GroupsTexts {
  return TEXTS[language];
}
