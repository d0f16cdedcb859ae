import type { Language } from "@buurtbord/shared/board/Language.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { RemoteTexts } from "./RemoteTexts.ts";

const TEXTS: Readonly<Record<Language, RemoteTexts>> = { nl, en };

/** Everything that the remote says, in that language. */
export function remoteTextsIn(language: Language): RemoteTexts {
  return TEXTS[language];
}
