import type { Emblem } from "@buurtbord/shared/board/Emblem.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";

/** "blauwe fiets", on pages that are read in Dutch or English. */
export function emblemName({ thing, colour }: Emblem, language: Language): string {
  return filled(language, tableCatalogue(language).resident.emblem[thing], { colour: { choice: colour } });
}
