import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import type { ActivityTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import { type Catalogue, textsOfActivity } from "@buurtbord/shared/catalogue/Catalogue.ts";
import type { ResidentTexts } from "@buurtbord/shared/texts/resident/ResidentTexts.ts";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { RemoteTexts } from "../texts/remote/RemoteTexts.ts";

export interface Words {
  readonly language: Language;
  readonly texts: RemoteTexts;
  /** What residents read. */
  readonly resident: ResidentTexts;
  readonly of: (activity: Activity) => ActivityTexts;
}

/** Nobody loads what they do not read. Rejects when there is no network. */
export async function loadWords(language: Language): Promise<Words> {
  const [catalogue, texts] = await Promise.all([CATALOGUES[language](), TEXTS[language]()]);
  return {
    language,
    texts,
    resident: catalogue.resident,
    of: (activity) => textsOfActivity(catalogue, activity),
  };
}

const CATALOGUES: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  nl: async () => (await import("@buurtbord/shared/catalogue/languages/nl.ts")).nl,
  en: async () => (await import("@buurtbord/shared/catalogue/languages/en.ts")).en,
};

const TEXTS: Readonly<Record<Language, () => Promise<RemoteTexts>>> = {
  nl: async () => (await import("../texts/remote/nl.ts")).nl,
  en: async () => (await import("../texts/remote/en.ts")).en,
};

/** In the language of this phone. */
export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("Nobody said in which language");
  return words;
}
