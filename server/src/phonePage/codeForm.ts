import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import { html } from "hono/html";
import { iconPart } from "./iconPart.ts";
import { inLanguage } from "./inLanguage.ts";
import type { Reader } from "./Reader.ts";
import type { Shown } from "./Shown.ts";

/** Type the code on the screen, perhaps once more. */
export function codeForm({ refusal }: Extract<Shown, { page: "code" }>, { language, codeKeys }: Reader) {
  const { join, joinRefusals, project } = residentTexts(language);
  return html`<main class="blad" ${inLanguage(language)} data-join-refusal="${refusal ?? ""}">
<h1>${join.codeTitle}</h1>
<form class="blad-rest" method="post" action="/m">
${refusal === null ? "" : html`<p class="fout" role="alert">${joinRefusals[refusal]}</p>`}
<div class="vraag">
<label for="code">${join.codeLabel}</label>
<p id="code-uitleg">${join.codeHint}${codeKeys === "numeric" ? ` ${project.codeAsk}` : ""}</p>
<input id="code" name="code" class="invoer invoer-code cijfers" inputmode="${codeKeys}" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="code-uitleg">
</div>
<div class="voet"><button class="knop knop-hoofd">${iconPart("right")}${join.codeAction}</button></div>
</form>
</main>`;
}
