import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import { html } from "hono/html";
import { hidden, sessionFields, typedFields } from "./hidden.ts";
import { iconPart } from "./iconPart.ts";
import { inLanguage } from "./inLanguage.ts";
import { noticePart } from "./noticePart.ts";
import type { Reader } from "./Reader.ts";
import type { Shown } from "./Shown.ts";
import { saidPart } from "./saidPart.ts";

/** Going away for good: asked once, with a choice about one's cards. Who stays finds what they were writing. */
export function leaveForm(shown: Extract<Shown, { page: "leaving" }>, { code, language }: Reader) {
  const { leave } = residentTexts(language);
  return html`<main class="blad" ${inLanguage(language)}>
<h1>${leave.title}</h1>
${noticePart(shown.notice, language)}
${saidPart("leave", language)}
<form class="blad-rest" method="post" action="/m/${encodeURIComponent(code)}">
${hidden({ ...sessionFields(shown.session), ...typedFields(shown.typed), language })}
<button class="knop" name="act" value="leave:keep">${iconPart("leave")}${leave.keep}</button>
<button class="knop knop-weg" name="act" value="leave:erase">${iconPart("trash")}${leave.erase}</button>
<div class="voet"><button class="knop knop-hoofd" name="act" value="look">${iconPart("cross")}${leave.no}</button></div>
</form>
</main>`;
}

/** Nothing of them is on it: not who they were, and no token. */
export function gonePart({ code, language }: Reader) {
  const { leave, ended } = residentTexts(language);
  return html`<main class="blad" ${inLanguage(language)}>
<h1>${leave.gone.title}</h1>
${saidPart("gone", language)}
<div class="voet"><a class="knop knop-hoofd" href="/m/${encodeURIComponent(code)}">${iconPart("door")}${ended.joinAgain}</a></div>
</main>`;
}
