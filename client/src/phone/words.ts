import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import type { ActivityTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { type Catalogue, textsOfActivity } from "@buurtbord/shared/catalogue/Catalogue.ts";
import { filled, type Values } from "@buurtbord/shared/texts/filled.ts";
import type { ResidentTexts } from "@buurtbord/shared/texts/resident/ResidentTexts.ts";
import { createContext } from "preact";
import { useContext } from "preact/hooks";

export interface Words {
  readonly catalogue: Catalogue;
  readonly language: ResidentLanguage;
  readonly texts: ResidentTexts;
  /** A message of these texts, or of an activity's, with its blanks filled in. */
  readonly say: (message: string, values: Values) => string;
  readonly of: (activity: Activity) => ActivityTexts;
}

export function wordsOf(catalogue: Catalogue): Words {
  const { language, resident: texts } = catalogue;
  return {
    catalogue,
    language,
    texts,
    say: (message, values) => filled(language, message, values),
    of: (activity) => textsOfActivity(catalogue, activity),
  };
}

/** In the language that this reader chose. */
export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("Nobody said in which language");
  return words;
}
