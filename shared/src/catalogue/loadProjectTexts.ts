import type { ResidentLanguage } from "../board/ResidentLanguage.ts";
import type { ProjectTexts } from "../texts/project/ProjectTexts.ts";

/** One chunk for each language: nobody loads what they do not read. */
const CHUNKS: Readonly<Record<ResidentLanguage, () => Promise<{ readonly default: ProjectTexts }>>> = {
  nl: () => import("../texts/project/nl.json", { with: { type: "json" } }),
  "nl-makkelijk": () => import("../texts/project/nl-makkelijk.json", { with: { type: "json" } }),
  en: () => import("../texts/project/en.json", { with: { type: "json" } }),
  ar: () => import("../texts/project/ar.json", { with: { type: "json" } }),
  es: () => import("../texts/project/es.json", { with: { type: "json" } }),
  fr: () => import("../texts/project/fr.json", { with: { type: "json" } }),
  pl: () => import("../texts/project/pl.json", { with: { type: "json" } }),
  tr: () => import("../texts/project/tr.json", { with: { type: "json" } }),
  uk: () => import("../texts/project/uk.json", { with: { type: "json" } }),
};

/** Apart from the catalogues: only the page of a project loads them. Rejects when there is no network. */
export async function loadProjectTexts(language: ResidentLanguage): Promise<ProjectTexts> {
  return (await CHUNKS[language]()).default;
}
