import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import { emblemWords } from "@buurtbord/shared/texts/emblemWords.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { harvestTexts } from "../texts/harvestTexts.ts";

/** "Tafel blauwe fiets", in the language of the board. */
export function tableName(language: Language, { emblem }: Pick<Group, "emblem">): string {
  const words = emblemWords(language, residentTexts(language).emblem, emblem);
  return filled(language, harvestTexts[language].table, { emblem: words });
}
