import { LANGUAGE_FACES, type ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import type { Catalogue } from "@buurtbord/shared/catalogue/Catalogue.ts";
import { useEffect, useMemo, useState } from "preact/hooks";
import { loadCatalogue } from "./loadCatalogue.ts";
import { type Words, wordsOf } from "./words.ts";

/** Resolves with whether the page has it now; not without a network. */
export type ChooseLanguage = (language: ResidentLanguage) => Promise<boolean>;

/** What the page says, and how to choose another language. `title`: which of the texts the page is called by. */
export function useLanguage(first: Catalogue, title: (words: Words) => string): [Words, ChooseLanguage] {
  const [catalogue, setCatalogue] = useState(first);
  const words = useMemo(() => wordsOf(catalogue), [catalogue]);
  const pageTitle = `${title(words)} – Buurtbord`;
  useEffect(() => {
    const { lang, direction } = LANGUAGE_FACES[words.language];
    document.documentElement.lang = lang;
    document.documentElement.dir = direction;
    document.title = pageTitle;
  }, [words, pageTitle]);
  const choose = async (language: ResidentLanguage) => {
    try {
      setCatalogue(await loadCatalogue(language));
      return true;
    } catch {
      return false;
    }
  };
  return [words, choose];
}
