import type { ActivityTexts, AgreementTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import { cardsToJoin, oldestFirst } from "@buurtbord/shared/activities/pickLists.ts";
import { cardsForDots } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { catalogues, residentTexts, wordsOfActivity } from "@buurtbord/shared/catalogue/catalogues.ts";
import { whoDoesIt } from "@buurtbord/shared/catalogue/whoDoesIt.ts";
import type { CardInView, View } from "@buurtbord/shared/protocol/view.ts";
import { cardName } from "@buurtbord/shared/texts/cardName.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { html } from "hono/html";
import { iconPart } from "./iconPart.ts";
import type { Typed } from "./Press.ts";
import type { Part } from "./wholePage.ts";

/** The cards on which one says "ik doe mee". While a pitch is told that has the one button. */
export function joinInPart({ shared, own }: View, { doer }: Typed, language: ResidentLanguage) {
  if (shared.now.floor !== undefined) return "";
  const activity = activityOf(shared.board);
  const words = wordsOfActivity(activity, language);
  const cards = cardsToJoin(activity, shared.step, shared.queue ?? [], shared.cards);
  const agreed = cards.find(({ agreement }) => agreement !== undefined);
  const agreement = agreed && words.kinds[agreed.kind]?.agreement;
  const items = cards.map((card) =>
    cardPart(card, language, wordsUnder(card, language), joinButton(card, own, words)),
  );
  return listPart(
    { id: "meedoen", title: agreement?.action ?? words.join.action, items },
    agreement === undefined ? "" : doerPart(agreement, doer ?? own.name ?? ""),
  );
}

/** The cards on which one lays dots, and how many are left. */
export function dotsPart({ shared, own }: View, language: ResidentLanguage) {
  const { page, vote } = residentTexts(language);
  const left = own.votesLeft;
  const said = left > 0 ? filled(language, vote.left, { n: left }) : vote.noneLeft;
  const later = shared.now.hiddenDots ? html` ${vote.countedLater}` : "";
  const cards = cardsForDots(activityOf(shared.board), shared.step, shared.cards, (id) =>
    own.voted.includes(id),
  );
  const items = oldestFirst(cards).map((card) =>
    cardPart(card, language, [], dotButton(card, own, language)),
  );
  return listPart({ id: "stippen", title: page.verbs.vote, items }, html`<p>${said}${later}</p>`);
}

/** Nothing where there are no cards yet: here they do not come by themselves. */
function listPart(
  { id, title, items }: { readonly id: string; readonly title: string; readonly items: readonly Part[] },
  above: Part | "",
) {
  if (items.length === 0) return "";
  return html`<section class="keuzes" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${above}<ul class="eigen">${items}</ul>
</section>`;
}

function cardPart(card: CardInView, language: ResidentLanguage, under: readonly string[], button: Part | "") {
  return html`<li><p id="lijst-${card.id}" dir="auto"><b>${cardName(card, residentTexts(language))}</b></p>
${under.map((line) => html`<p dir="auto">${line}</p>`)}${button}</li>`;
}

/** What a pitch is about; what is agreed, when, and who does it. */
function wordsUnder({ pitch, agreement, project, joined }: CardInView, language: ResidentLanguage) {
  const who = agreement === undefined ? "" : whoDoesIt(agreement, joined, catalogues[language]);
  const lines = [pitch?.line, pitch?.who, project?.firstStep, agreement?.when, who];
  return lines.flatMap((line) => line || []);
}

/** A wish that came true needs no more hands. */
function joinButton({ id, kind, fulfilled }: CardInView, { joined }: View["own"], words: ActivityTexts) {
  const { action, done } = words.kinds[kind]?.agreement ?? words.join;
  if (joined.includes(id))
    return html`<p class="staat">${iconPart("check")}<span>${done}</span></p><button class="knop" name="act" value="leave-card:${id}" aria-describedby="lijst-${id}">${iconPart("minus")}${words.join.undo}</button>`;
  if (fulfilled) return "";
  return html`<button class="knop" name="act" value="join-card:${id}" aria-describedby="lijst-${id}">${iconPart("hand")}${action}</button>`;
}

function dotButton({ id }: CardInView, { voted, votesLeft }: View["own"], language: ResidentLanguage) {
  const { vote, live } = residentTexts(language);
  if (voted.includes(id))
    return html`<p class="staat">${iconPart("check")}<span>${live.voted}</span></p><button class="knop" name="act" value="unvote:${id}" aria-describedby="lijst-${id}">${iconPart("minus")}${vote.takeBack}</button>`;
  if (votesLeft === 0) return "";
  return html`<button class="knop" name="act" value="vote:${id}" aria-describedby="lijst-${id}">${iconPart("dot")}${vote.give}</button>`;
}

/** By which name one says "ik doe dit": it shows, and may be left empty. */
function doerPart({ nameLabel, nameShows }: AgreementTexts, doer: string) {
  return html`<div class="vraag"><label for="wie-doet">${nameLabel}</label>
<p id="wie-doet-uitleg">${nameShows}</p>
<input id="wie-doet" name="doer" class="invoer" value="${doer}" maxlength="${LIMITS.participantNameCodePoints}" autocomplete="off" dir="auto" aria-describedby="wie-doet-uitleg"></div>`;
}
