import { cardsByField } from "@buurtbord/shared/activities/cardsByField.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { photoOnPage, type Story } from "@buurtbord/shared/activities/stories.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import { wordsOfActivity } from "@buurtbord/shared/catalogue/catalogues.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { html } from "hono/html";
import { tableName } from "../harvest/tableName.ts";
import type { PageMatter } from "../rooms/PageDesk.ts";
import { harvestTexts } from "../texts/harvestTexts.ts";
import { photoPart, projectPart, type SourceOf, shownNames, tintOf, toldPart } from "./cardParts.ts";

/** So few lines stay together on paper. */
const SHORT = 6;

/** One story: what somebody told, what is going to be done, and what the table thought of. */
export function storyPart(
  matter: PageMatter,
  { lead, groups, projects, told, ideas }: Story,
  sourceOf: SourceOf,
  n: number,
) {
  const { language } = matter;
  const who = shownNames(matter, lead.pitch?.who ? [lead.pitch.who] : []);
  const tables = groups.map((group) => tableName(language, group)).join(" · ");
  const isProject = lead.agreement !== undefined;
  const body = [
    photoPart(matter, lead, sourceOf),
    ...(isProject ? [projectPart(matter, lead, false)] : []),
    ...projects.map((card) => projectPart(matter, card, projects.length > 1 || card.text !== lead.text)),
    ...projects.map((card) => photoPart(matter, card, sourceOf)),
    ...questionParts(matter, told, sourceOf),
    ideasPart(matter, ideas, sourceOf),
  ].filter((part) => part !== "");
  return html`<article class="verhaal ${tintOf(matter, lead)}" aria-labelledby="verhaal-${n}">
<div class="kop">
${tables === "" ? "" : html`<p class="tafel">${tables}</p>`}
<h2 id="verhaal-${n}" dir="auto">${lead.text || filled(language, harvestTexts[language].page.loose, {})}</h2>
${lead.pitch?.line ? html`<p dir="auto">${lead.pitch.line}</p>` : ""}
${who === "" ? "" : html`<p class="naam" dir="auto">${filled(language, harvestTexts[language].page.toldBy, { name: who })}</p>`}
</div>
${body.length === 0 ? "" : html`<div class="lijf">${body}</div>`}
</article>`;
}

/** What lies on its tables besides; empty: nothing. */
function ideasPart(matter: PageMatter, ideas: readonly Card[], sourceOf: SourceOf) {
  const { atTable } = harvestTexts[matter.language].page;
  return ideas.length === 0 ? "" : listPart(atTable, matter, ideas, sourceOf);
}

/** What is in no story, by its field; empty: nothing. */
export function restPart(matter: PageMatter, rest: readonly Card[], sourceOf: SourceOf) {
  if (rest.length === 0) return "";
  const { rest: name } = harvestTexts[matter.language].page;
  return html`<article class="verhaal kaart-wit" aria-labelledby="ook">
<div class="kop"><h2 id="ook">${name}</h2></div>
<div class="lijf">${questionParts(matter, rest, sourceOf)}</div>
</article>`;
}

function questionParts(matter: PageMatter, cards: readonly Card[], sourceOf: SourceOf) {
  const activity = activityOf(matter);
  const { fields } = wordsOfActivity(activity, matter.language);
  const { inFields, loose } = cardsByField(activity, cards);
  const parts = [
    ...inFields.map(({ field, cards: lying }) => ({ name: fields[field]?.name ?? "", lying })),
    { name: harvestTexts[matter.language].page.loose, lying: loose },
  ];
  return parts
    .filter(({ lying }) => lying.length > 0)
    .map(({ name, lying }) => listPart(name, matter, lying, sourceOf));
}

function listPart(name: string, matter: PageMatter, cards: readonly Card[], sourceOf: SourceOf) {
  const photos = cards.filter((card) => photoOnPage(matter.page, card) !== null).length;
  const isShort = cards.length <= SHORT && photos === 0;
  return html`<section class="vraag${isShort ? " kort" : ""}"><h3>${name}</h3>
<ul>${cards.map((card) => toldPart(matter, card, sourceOf))}</ul></section>`;
}
