import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import type { View } from "@buurtbord/shared/protocol/view.ts";
import { html } from "hono/html";
import { iconPart } from "./iconPart.ts";
import { saidPart } from "./saidPart.ts";

/** Which street, flat or group one belongs to: a button for each, and one for who would rather not say. */
export function circlePart({ shared, own }: View, language: ResidentLanguage) {
  if (shared.circles.length === 0) return "";
  const { circle: words } = residentTexts(language);
  const choices = [...shared.circles, { id: null, name: words.rather }].map(
    ({ id, name }) =>
      html`<button class="knop" name="act" value="circle:${id ?? "none"}" aria-describedby="kring" aria-pressed="${String(own.circle === id)}" dir="auto">${id === null ? iconPart("hide") : ""}${name}</button>`,
  );
  return html`<section aria-labelledby="kring">
<h2 id="kring">${words.question}</h2>
${saidPart("circle", language)}
<div class="rij">${choices}</div>
</section>`;
}
