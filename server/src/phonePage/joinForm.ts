import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { html } from "hono/html";
import { hidden, typedFields } from "./hidden.ts";
import { iconPart } from "./iconPart.ts";
import { inLanguage } from "./inLanguage.ts";
import { languagePart } from "./languagePart.ts";
import type { Reader } from "./Reader.ts";
import type { Shown } from "./Shown.ts";
import { saidPart } from "./saidPart.ts";

/** A language, a first name if you like, and in. */
export function joinForm(shown: Extract<Shown, { page: "door" }>, { code, language }: Reader) {
  const { title, refusal, name, again, isTakenOff } = shown;
  const texts = residentTexts(language);
  const { join, ended, comeBack, joinRefusals } = texts;
  const why = isTakenOff ? ended.takenOff : ended.sessionOver;
  const welcome = title === null ? join.welcome : filled(language, join.welcomeTo, { board: title });
  return html`<main class="blad" ${inLanguage(language)}>
<h1>${again === null ? welcome : why.title}</h1>
${title === null ? "" : html`<p hidden data-board-title>${title}</p>`}
${again === null ? "" : html`<p>${why.text}</p>`}
<form class="blad-rest" method="post" action="/m/${encodeURIComponent(code)}">
${hidden(again === null ? {} : typedFields(again))}
${refusal === null ? "" : html`<p class="fout" role="alert">${joinRefusals[refusal]}</p>`}
${languagePart(language)}
${saidPart("whatHappens", language)}
<div class="vraag">
<label for="naam">${join.nameLabel}</label>
<p id="naam-uitleg">${join.nameHint}</p>
<input id="naam" name="name" value="${name}" class="invoer" autocomplete="given-name" dir="auto" aria-describedby="naam-uitleg">
</div>
<div class="voet"><button class="knop knop-hoofd" name="act" value="join">${iconPart("door")}${join.action}</button></div>
<details>
<summary>${iconPart("key")}${comeBack.ask}</summary>
<div class="vraag">
<label for="terugcode">${comeBack.title}</label>
<p id="terugcode-uitleg">${comeBack.hint}</p>
<input id="terugcode" name="return" class="invoer" inputmode="numeric" autocomplete="off" dir="ltr" aria-describedby="terugcode-uitleg">
<button class="knop" name="act" value="join">${iconPart("door")}${join.codeAction}</button>
</div>
</details>
</form>
</main>`;
}
