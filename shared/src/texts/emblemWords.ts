import type { Emblem } from "../board/Emblem.ts";
import type { ResidentLanguage } from "../board/ResidentLanguage.ts";
import { filled } from "./filled.ts";
import type { ResidentTexts } from "./resident/ResidentTexts.ts";

/** "blauwe fiets": also told apart where a printer has no colours. `words`: in that language. */
export function emblemWords(
  language: ResidentLanguage,
  words: ResidentTexts["emblem"],
  { thing, colour }: Emblem,
): string {
  return filled(language, words[thing], { colour: { choice: colour } });
}
