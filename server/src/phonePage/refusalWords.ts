import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import { projectTexts } from "@buurtbord/shared/catalogue/projectTexts.ts";
import type { JoinRefusal } from "./Shown.ts";

/** Why somebody is not let in, as they read it. */
export function refusalWords(refusal: JoinRefusal, language: ResidentLanguage): string {
  return refusal === "project-needs-scripts"
    ? projectTexts[language].needsScripts
    : residentTexts(language).joinRefusals[refusal];
}
