import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import type { Catalogue } from "@buurtbord/shared/catalogue/Catalogue.ts";

/** One chunk for each language: nobody loads what they do not read. */
const CHUNKS: Readonly<Record<ResidentLanguage, () => Promise<Catalogue>>> = {
  nl: async () => (await import("@buurtbord/shared/catalogue/languages/nl.ts")).nl,
  "nl-makkelijk": async () =>
    (await import("@buurtbord/shared/catalogue/languages/nl-makkelijk.ts")).nlMakkelijk,
  en: async () => (await import("@buurtbord/shared/catalogue/languages/en.ts")).en,
  ar: async () => (await import("@buurtbord/shared/catalogue/languages/ar.ts")).ar,
  es: async () => (await import("@buurtbord/shared/catalogue/languages/es.ts")).es,
  fr: async () => (await import("@buurtbord/shared/catalogue/languages/fr.ts")).fr,
  pl: async () => (await import("@buurtbord/shared/catalogue/languages/pl.ts")).pl,
  tr: async () => (await import("@buurtbord/shared/catalogue/languages/tr.ts")).tr,
  uk: async () => (await import("@buurtbord/shared/catalogue/languages/uk.ts")).uk,
};

/** Rejects when there is no network. */
export function loadCatalogue(language: ResidentLanguage): Promise<Catalogue> {
  return CHUNKS[language]();
}
