import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import { html } from "hono/html";
import { hidden, sessionFields, typedFields } from "./hidden.ts";
import { iconPart } from "./iconPart.ts";
import { inLanguage } from "./inLanguage.ts";
import { joined } from "./Press.ts";
import type { Reader } from "./Reader.ts";
import type { Shown } from "./Shown.ts";
import { saidPart } from "./saidPart.ts";

/** The board cannot be read now. What was being written stays on the page. */
export function damagedForm(shown: Extract<Shown, { page: "damaged" }>, { code, language }: Reader) {
  const { ended, withoutScripts } = residentTexts(language);
  const session = shown.session === null ? {} : sessionFields(shown.session);
  const written = joined(shown.typed.earlier, shown.typed.text);
  return html`<main class="blad" ${inLanguage(language)} data-join-refusal="board-damaged">
<h1>${ended.boardBroken.title}</h1>
${saidPart("boardBroken", language)}
${written === "" ? "" : html`<blockquote dir="auto">${written}</blockquote>`}
<form method="post" action="/m/${encodeURIComponent(code)}">
${hidden({ ...session, ...typedFields(shown.typed), language })}
<button class="knop" name="act" value="look">${iconPart("repeat")}${withoutScripts.refresh}</button>
</form>
</main>`;
}
