import { LANGUAGE_FACES, type ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { html } from "hono/html";

/** The attributes of an element whose words are in this language. */
export function inLanguage(language: ResidentLanguage) {
  const { lang, direction } = LANGUAGE_FACES[language];
  return html`lang="${lang}" dir="${direction}"`;
}
