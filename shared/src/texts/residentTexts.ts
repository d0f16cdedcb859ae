import type { Language } from "../board/Language.ts";
import { en } from "./resident/en.ts";
import { nl } from "./resident/nl.ts";
import type { ResidentTexts } from "./resident/ResidentTexts.ts";

const catalogue: Readonly<Record<Language, ResidentTexts>> = { nl, en };

/** What a resident reads, in their language. */
export function residentTexts(language: Language): ResidentTexts {
  return catalogue[language];
}
