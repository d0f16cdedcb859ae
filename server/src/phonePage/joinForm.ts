import { LANGUAGES, type Language } from "@buurtbord/shared/board/Language.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { residentTexts } from "@buurtbord/shared/texts/residentTexts.ts";
import { html } from "hono/html";
import { hidden, typedFields } from "./hidden.ts";
import type { Reader } from "./render.ts";
import type { Shown } from "./Shown.ts";

/** A language, a first name if you like, and in. */
export function joinForm(shown: Extract<Shown, { page: "door" }>, { code, language }: Reader) {
  const { title, refusal, name, again, isTakenOff } = shown;
  const texts = residentTexts(language);
  const { join, joinRefusals, ended } = texts;
  const why = isTakenOff ? ended.takenOff : ended.sessionOver;
  const welcome = title === null ? join.welcome : filled(join.welcomeTo, { board: title });
  return html`<main class="blad" lang="${language}" dir="${residentTexts(language).direction}">
<h1>${again === null ? welcome : why.title}</h1>
${title === null ? "" : html`<p hidden data-board-title>${title}</p>`}
${again === null ? "" : html`<p>${why.text}</p>`}
<form class="blad-rest" method="post" action="/m/${encodeURIComponent(code)}">
${hidden(again === null ? {} : typedFields(again))}
${refusal === null ? "" : html`<p class="fout" role="alert">${joinRefusals[refusal]}</p>`}
<fieldset class="keuzes">
<legend>${join.chooseLanguage}</legend>
${LANGUAGES.map((one) => languageChoice(one, one === language))}
</fieldset>
<div class="vraag">
<label for="naam">${join.nameLabel}</label>
<p id="naam-uitleg">${join.nameHint}</p>
<input id="naam" name="name" value="${name}" class="invoer" autocomplete="given-name" dir="auto" aria-describedby="naam-uitleg">
</div>
<p>${join.whatHappens}</p>
<div class="voet"><button class="knop knop-hoofd" name="act" value="join">${join.action}</button></div>
</form>
</main>`;
}

function languageChoice(language: Language, chosen: boolean) {
  const { languageName, direction } = residentTexts(language);
  return html`<label class="keuze" lang="${language}" dir="${direction}"><input type="radio" name="language" value="${language}"${chosen ? html` checked` : ""}>${languageName}</label>`;
}
