import type { Language } from "@buurtbord/shared/board/Language.ts";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { RemoteTexts } from "../texts/remote/RemoteTexts.ts";
import { remoteTextsIn } from "../texts/remote/remoteTextsIn.ts";

export interface Words {
  readonly language: Language;
  readonly texts: RemoteTexts;
}

export function wordsIn(language: Language): Words {
  return { language, texts: remoteTextsIn(language) };
}

/** The language of this phone. */
export const WordsContext = createContext<Words>(wordsIn("nl"));

export function useWords(): Words {
  return useContext(WordsContext);
}
