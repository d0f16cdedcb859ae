import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { photoOnPage } from "@buurtbord/shared/activities/stories.ts";
import { type Card, namesOn } from "@buurtbord/shared/board/Card.ts";
import type { CardPhoto } from "@buurtbord/shared/board/CardPhoto.ts";
import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { whoDoesIt } from "@buurtbord/shared/catalogue/whoDoesIt.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { html } from "hono/html";
import type { PageMatter } from "../rooms/PageDesk.ts";
import { harvestTexts } from "../texts/harvestTexts.ts";

/** Where a photo is to be had: an address, or the photo itself; null: nowhere. */
export type SourceOf = (photo: CardPhoto) => string | null;

export function photoPart({ language, page }: PageMatter, card: Card, sourceOf: SourceOf) {
  const photo = photoOnPage(page, card);
  const source = photo && sourceOf(photo);
  if (photo === null || source === null) return "";
  const { photoOf, photoAlone } = harvestTexts[language].page;
  const alt = card.text === "" ? photoAlone : filled(language, photoOf, { text: card.text });
  // What is in the page already waits for nothing, also not on its way to a printer.
  const loading = source.startsWith("data:") ? "eager" : "lazy";
  return html`<img src="${source}" width="${photo.width}" height="${photo.height}" loading="${loading}" alt="${alt}">`;
}

/** One thing that somebody thought of, in a list. */
export function toldPart(matter: PageMatter, card: Card, sourceOf: SourceOf) {
  const { story } = card.fulfilled ?? {};
  const names = card.brought === undefined ? shownNames(matter, namesOn(card)) : "";
  // The side on which its paper stands is that from which its words are read; a photo by itself needs no paper.
  return html`<li dir="auto" class="${card.text === "" ? "beeld" : tintOf(matter, card)}">
${card.text === "" ? "" : html`<p>${card.text}</p>`}
${story === undefined ? "" : html`<blockquote dir="auto">${story}</blockquote>`}
${names === "" ? "" : html`<p class="naam" dir="auto">${names}</p>`}
${photoPart(matter, card, sourceOf)}</li>`;
}

/** What is going to be done: the first step, when, and who. */
export function projectPart(matter: PageMatter, card: Card, isNamed: boolean) {
  const { language } = matter;
  const words = harvestTexts[language].page;
  const rows = [
    [words.firstStep, card.project?.firstStep ?? ""],
    [words.when, card.agreement?.when ?? ""],
    [words.who, whoOf(matter, card)],
  ].filter(([, value]) => value !== "");
  if (rows.length === 0 && !isNamed) return "";
  return html`<section class="project"><h3>${words.project}</h3>
${isNamed ? html`<p dir="auto">${card.text}</p>` : ""}
${rows.length === 0 ? "" : html`<dl>${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd dir="auto">${value}</dd></div>`)}</dl>`}</section>`;
}

/** By the names that they chose, where names show; else how many. */
function whoOf({ language, page }: PageMatter, { agreement, joined }: Card): string {
  if (agreement === undefined) return "";
  const shown = page.names === "shown" ? agreement : { ...agreement, people: [] };
  return whoDoesIt(shown, joined, tableCatalogue(language));
}

export function shownNames({ page }: PageMatter, names: readonly string[]): string {
  return page.names === "shown" ? names.join(", ") : "";
}

/** The class of a kind's paper. */
export function tintOf({ activity }: Pick<PageMatter, "activity">, { kind }: Pick<Card, "kind">): string {
  return activityOf({ activity }).kinds.find(({ id }) => id === kind)?.face.tint ?? "";
}
