import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { ResidentTexts } from "@buurtbord/shared/texts/resident/ResidentTexts.ts";
import { residentTexts } from "@buurtbord/shared/texts/residentTexts.ts";
import { createContext } from "preact";
import { useContext } from "preact/hooks";

export interface Words {
  readonly language: Language;
  readonly texts: ResidentTexts;
}

export function wordsIn(language: Language): Words {
  return { language, texts: residentTexts(language) };
}

/** The language that this reader chose. */
export const WordsContext = createContext<Words>(wordsIn("nl"));

export function useWords(): Words {
  return useContext(WordsContext);
}
