import type { Language } from "@buurtbord/shared/board/Language.ts";
import { en } from "./en.ts";
import type { MergeTexts } from "./MergeTexts.ts";
import { nl } from "./nl.ts";

const TEXTS: Readonly<Record<Language, MergeTexts>> = { nl, en };

/** Everything that is said about cards that become one, in that language. */
export function mergeTextsIn(language: Language): MergeTexts {
  return TEXTS[language];
}
