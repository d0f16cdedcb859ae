import {
  LANGUAGE_FACES,
  RESIDENT_LANGUAGES,
  type ResidentLanguage,
} from "@buurtbord/shared/board/ResidentLanguage.ts";
import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import { html } from "hono/html";
import { inLanguage } from "./inLanguage.ts";

/** In which language one reads on, each by its own name. */
export function languagePart(chosen: ResidentLanguage) {
  return html`<fieldset class="keuzes keuzes-twee">
<legend>${residentTexts(chosen).join.chooseLanguage}</legend>
${RESIDENT_LANGUAGES.map((one) => languageChoice(one, one === chosen))}
</fieldset>`;
}

function languageChoice(language: ResidentLanguage, isChosen: boolean) {
  return html`<label class="keuze" ${inLanguage(language)}><input type="radio" name="language" value="${language}"${isChosen ? html` checked` : ""}>${LANGUAGE_FACES[language].name}</label>`;
}
