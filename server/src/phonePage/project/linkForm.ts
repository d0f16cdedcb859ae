import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import { projectTexts } from "@buurtbord/shared/catalogue/projectTexts.ts";
import { html } from "hono/html";
import { hidden } from "../hidden.ts";
import { iconPart } from "../iconPart.ts";
import { inLanguage } from "../inLanguage.ts";
import { saidPart } from "../saidPart.ts";
import { projectPath } from "./ProjectPlace.ts";
import type { Told } from "./ProjectPress.ts";
import type { ShownProject } from "./ShownProject.ts";

type Shown = Extract<ShownProject, { page: "project-link" }>;

/** The whole link, pasted into a field: what stands behind its `#` is told by nothing else. */
export function linkForm({ place, wrong }: Shown, language: ResidentLanguage) {
  const { pageTitle, paste } = projectTexts[language];
  return html`<main class="blad" ${inLanguage(language)}>
<h1>${pageTitle}</h1>
<form class="blad-rest${wrong === null ? " straks" : ""}" method="post" action="${projectPath(place)}">
${hidden({ language })}
${wrong === null ? "" : html`<p class="fout" role="alert">${paste.wrong}</p>`}
<div class="vraag">
<label for="link">${paste.label}</label>
<p id="link-uitleg">${paste.hint}</p>
<textarea id="link" name="link" class="invoer" rows="3" dir="ltr" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="link-uitleg"${wrong === null ? "" : html` aria-invalid="true"`}>${wrong ?? ""}</textarea>
</div>
<div class="voet"><button class="knop knop-hoofd" name="act" value="open">${iconPart("right")}${paste.action}</button></div>
</form>
</main>`;
}

/** The board cannot be read now. What was being written comes along. */
export function damagedProjectForm(
  { place, token, typed }: Extract<ShownProject, { page: "project-damaged" }>,
  language: ResidentLanguage,
) {
  const { ended, withoutScripts } = residentTexts(language);
  return html`<main class="blad" ${inLanguage(language)}>
<h1>${ended.boardBroken.title}</h1>
${saidPart("boardBroken", language)}
${writtenPart(typed)}
<form method="post" action="${projectPath(place)}">
${hidden({ token, form: typed.formId, text: typed.text, next: typed.next, language })}
<button class="knop" name="act" value="look">${iconPart("repeat")}${withoutScripts.refresh}</button>
</form>
</main>`;
}

/** Kindly why there is nothing to see. What was being written stays on the page. */
export function overPart(
  { why, typed }: Extract<ShownProject, { page: "project-over" }>,
  language: ResidentLanguage,
) {
  const { title, text } = projectTexts[language][why];
  return html`<main class="blad" ${inLanguage(language)}>
<h1>${title}</h1>
<p>${text}</p>
${writtenPart(typed)}
</main>`;
}

function writtenPart({ text, next }: Told) {
  const written = [text, next].filter((words) => words.trim() !== "");
  return written.map((words) => html`<blockquote dir="auto">${words}</blockquote>`);
}
