import type { Emblem } from "@buurtbord/shared/board/Emblem.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { emblemWords } from "@buurtbord/shared/texts/emblemWords.ts";

/** "blauwe fiets", on pages that are read in Dutch or English. */
export function emblemName(emblem: Emblem, language: Language): string {
  return emblemWords(language, tableCatalogue(language).resident.emblem, emblem);
}
