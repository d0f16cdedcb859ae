import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import type { Catalogue } from "@buurtbord/shared/catalogue/Catalogue.ts";

/** One chunk for each language: nobody loads what they do not read. */
const CHUNKS: Readonly<Record<ResidentLanguage, () => Promise<Catalogue>>> = {
  nl: async () => (await import("@buurtbord/shared/catalogue/languages/nl.ts")).nl,
  en: async () => (await import("@buurtbord/shared/catalogue/languages/en.ts")).en,
};

/** Rejects when there is no network. */
export function loadCatalogue(language: ResidentLanguage): Promise<Catalogue> {
  return CHUNKS[language]();
}
