import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { harvestTexts } from "../texts/harvestTexts.ts";

/** "Tafel blauwe fiets", in the language of the board. */
export function tableName(language: Language, { emblem: { thing, colour } }: Pick<Group, "emblem">): string {
  const emblem = filled(language, residentTexts(language).emblem[thing], { colour: { choice: colour } });
  return filled(language, harvestTexts[language].table, { emblem });
}
