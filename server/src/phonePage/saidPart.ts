import { LANGUAGE_FACES, type ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import {
  type Explained,
  explainedRows,
  explainedWords,
  type SentenceRow,
} from "@buurtbord/shared/catalogue/sentenceIcons.ts";
import { html } from "hono/html";
import { iconPart } from "./iconPart.ts";

/** A few sentences that explain something; in a language with pictograms each beside its picture. */
export function saidPart(about: Explained, language: ResidentLanguage) {
  const texts = residentTexts(language);
  return hasPictograms(language)
    ? rowsPart(explainedRows(texts, about))
    : html`<p>${explainedWords(texts)[about]}</p>`;
}

export function hasPictograms(language: ResidentLanguage): boolean {
  return LANGUAGE_FACES[language].pictograms;
}

export function rowsPart(rows: readonly SentenceRow[]) {
  return html`<ul class="gezegd">${rows.map(({ icon, sentence }) => html`<li>${iconPart(icon)}<span>${sentence}</span></li>`)}</ul>`;
}
