import type { Language } from "@buurtbord/shared/board/Language.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { ProjectsTexts } from "./ProjectsTexts.ts";

const TEXTS: Readonly<Record<Language, ProjectsTexts>> = { nl, en };

export function projectsTextsIn(language: Language): ProjectsTexts {
  return TEXTS[language];
}
