import { inQueue } from "@buurtbord/shared/activities/pitchQueue.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import type { GroupInView, View } from "@buurtbord/shared/protocol/view.ts";
import { emblemWords } from "@buurtbord/shared/texts/emblemWords.ts";
import { html } from "hono/html";
import { iconPart } from "./iconPart.ts";
import type { Part } from "./wholePage.ts";

/** Round which pitch one wants to sit; and once the groups are there, at which table. `atTable`: what there is to do there. */
export function seatPart(view: View, language: ResidentLanguage, atTable: Part | "" = "") {
  const { groups = [] } = view.shared;
  if (groups.length > 0) return tablePart(view, groups, language, atTable);
  if (view.shared.step.verbs.includes("choose")) return choicePart(view, language);
  return html`<p>${residentTexts(language).seat.soon}</p>`;
}

function choicePart({ shared, own }: View, language: ResidentLanguage) {
  const { choose } = residentTexts(language);
  const { first = null, second = null } = own.chosen ?? {};
  const pitches = inQueue(activityOf(shared.board), shared.queue ?? [], shared.cards);
  if (pitches.length === 0) return html`<p>${choose.none}</p>`;
  const button = (act: string, id: string, isChosen: boolean, words: string) =>
    html`<button class="knop" name="act" value="${act}:${id}" aria-describedby="pitch-${id}" aria-pressed="${String(isChosen)}">${words}</button>`;
  const choices = pitches.map(
    ({
      id,
      text,
      pitch,
    }) => html`<div class="vraag"><p id="pitch-${id}" dir="auto"><b>${text}</b></p>${pitch?.line ? html`<p dir="auto">${pitch.line}</p>` : ""}<div class="rij">
${button("choose-first", id, first === id, choose.best)}${button("choose-second", id, second === id, choose.also)}
</div></div>`,
  );
  return html`<p>${first === null ? choose.first : second === null ? choose.second : choose.both}</p>${choices}`;
}

function tablePart(
  { own }: View,
  groups: readonly GroupInView[],
  language: ResidentLanguage,
  atTable: Part | "",
) {
  const { seat } = residentTexts(language);
  const mine = groups.find(({ id }) => id === own.seat);
  const others = groups.filter((group) => group !== mine && group.hasRoom);
  const tables = others.map(
    (group) => html`<div class="vraag"><p id="tafel-${group.id}">${tableName(group, language)}</p>
<button class="knop" name="act" value="seat:${group.id}" aria-describedby="tafel-${group.id}">${iconPart("hand")}${seat.sit}</button></div>`,
  );
  return html`${mine ? html`<p>${seat.title}:</p><p class="mijn-tafel">${tableName(mine, language)}</p>${atTable}<h2>${seat.elsewhere}</h2>` : html`<p>${seat.late}</p>`}${tables}`;
}

function tableName({ emblem, title }: GroupInView, language: ResidentLanguage) {
  const name = emblemWords(language, residentTexts(language).emblem, emblem);
  return html`<b>${name}</b><br><span dir="auto">${title}</span>`;
}
