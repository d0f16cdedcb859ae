import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import type { CardKind } from "@buurtbord/shared/activities/CardKind.ts";
import { offeredKinds, offeredVerbs, stepWords, textRows } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import type { Verb } from "@buurtbord/shared/board/Step.ts";
import { termsOf } from "@buurtbord/shared/board/Terms.ts";
import { residentTexts, wordsOfActivity } from "@buurtbord/shared/catalogue/catalogues.ts";
import { termsRows } from "@buurtbord/shared/catalogue/sentenceIcons.ts";
import type { OwnCard, RoomNow, SharedView } from "@buurtbord/shared/protocol/view.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { longDate } from "@buurtbord/shared/texts/longDate.ts";
import { termsSentences } from "@buurtbord/shared/texts/termsSentences.ts";
import { html } from "hono/html";
import { agreementPart } from "./agreementPart.ts";
import { answerPart } from "./answerPart.ts";
import { dotsPart, joinInPart } from "./cardsPart.ts";
import { circlePart } from "./circlePart.ts";
import { hidden, sessionFields, typedFields } from "./hidden.ts";
import { iconPart } from "./iconPart.ts";
import { inLanguage } from "./inLanguage.ts";
import { noticePart } from "./noticePart.ts";
import { typedAt } from "./Press.ts";
import { joinPart, pitchPart, toldTexts } from "./pitchPart.ts";
import { pollPart } from "./pollPart.ts";
import type { Reader } from "./Reader.ts";
import type { Shown } from "./Shown.ts";
import { hasPictograms, rowsPart, saidPart } from "./saidPart.ts";
import { seatPart } from "./seatPart.ts";
import { sheetPart } from "./sheetPart.ts";

type ShownBoard = Extract<Shown, { page: "board" }>;

/** The step's question with room to write, and one's own cards. One form: whatever is pressed, nothing typed is lost. */
export function boardForm(shown: ShownBoard, { code, language }: Reader) {
  const { session, view, notice } = shown;
  const { withoutScripts, mine, comeBack, leave, keptUntil, lookUp } = residentTexts(language);
  const own = view.own.cards;
  const { prompt } = stepWords(wordsOfActivity(activityOf(view.shared.board), language), view.shared.step);
  return html`<main class="blad" ${inLanguage(language)}>
<h1>${isResting(shown) ? lookUp.title : prompt}</h1>
${noticePart(notice, language)}
${spotlightPart(shown, language)}
<form class="blad-rest" method="post" action="/m/${encodeURIComponent(code)}" data-participant="${view.own.participantId}" data-name="${view.own.name ?? ""}" data-cards="${own.length}">
${hidden({ ...sessionFields(session), language })}
${isResting(shown) ? "" : joinPart(view, language)}
${mayDo(shown, "answer") ? answerPart(view, language) : ""}
${mayDo(shown, "poll") ? pollPart(view, language) : ""}
${mayChoose(shown) ? seatPart(view, language, tablePart(shown, language)) : ""}
${mayDo(shown, "add") ? writingPart(shown, language) : lookingUpPart(shown, language)}
${mayDo(shown, "join") ? joinInPart(view, shown.typed, language) : ""}
${mayDo(shown, "vote") ? dotsPart(view, language) : ""}
<div class="opnieuw">
<p>${withoutScripts.refreshHint}</p>
<button class="knop" name="act" value="look">${iconPart("repeat")}${withoutScripts.refresh}</button>
</div>
<section aria-labelledby="van-mij">
<h2 id="van-mij">${mine.title}</h2>
${own.length === 0 ? html`<p>${mine.none}</p>` : html`<ul class="eigen">${own.map((card) => ownCard(card, language))}</ul>`}
</section>
${circlePart(view, language)}
<div class="opnieuw">
<p class="afspraak">${iconPart("calendar")}<span>${filled(language, keptUntil, { date: longDate(language, view.shared.keptUntil) })}</span></p>
${keepPart(view.shared.now, language)}
<button class="knop" name="act" value="return-code">${iconPart("key")}${comeBack.offer}</button>
<button class="knop" name="act" value="think-of-leaving">${iconPart("trash")}${leave.action}</button>
</div>
</form>
</main>`;
}

/** What hangs here, as a file: when the evening closes. */
function keepPart({ closing }: RoomNow, language: ResidentLanguage) {
  if (closing !== true) return "";
  const { action, hint } = residentTexts(language).keepReport;
  return html`<button class="knop" name="act" value="keep-report">${iconPart("keep")}${action}</button><p>${hint}</p>`;
}

function isResting({ view }: ShownBoard): boolean {
  return view.shared.now.phones === "look-up";
}

function mayDo(shown: ShownBoard, verb: Verb): boolean {
  return !isResting(shown) && offeredVerbs(shown.view.shared).includes(verb);
}

/** Beside writing. */
const GIVE_TO_DO: readonly Verb[] = ["answer", "poll", "choose", "work", "join", "vote"];

function mayChoose(shown: ShownBoard): boolean {
  return mayDo(shown, "choose") || mayDo(shown, "work");
}

/** What one's group writes, at the table where one sits. */
function tablePart({ table, typed }: ShownBoard, language: ResidentLanguage) {
  return table === null ? "" : sheetPart(table.shared, typed.sheet, language);
}

/** The card, the cards or the field that everybody looks at. */
function spotlightPart({ view }: ShownBoard, language: ResidentLanguage) {
  const lit = litTexts(view.shared, language);
  if (lit.length === 0) return "";
  return html`<section class="eigen"><h2>${residentTexts(language).spotlight.title}</h2>
${lit.map((text) => html`<blockquote dir="auto">${text}</blockquote>`)}</section>`;
}

function litTexts({ board, now: { spotlight, part, floor } }: SharedView, language: ResidentLanguage) {
  if (spotlight !== null) return [spotlight.text];
  if (part === null) return floor === undefined ? [] : toldTexts(floor.card);
  if (part.part === "cards") return part.cards.map(({ text }) => text);
  const words = wordsOfActivity(activityOf(board), language).fields[part.field];
  return words === undefined ? [] : [words.name, words.invitation];
}

function lookingUpPart(shown: ShownBoard, language: ResidentLanguage) {
  if (GIVE_TO_DO.some((verb) => mayDo(shown, verb))) return hidden(typedFields(withoutSheet(shown)));
  const { lookUp, refusals } = residentTexts(language);
  const { view, typed } = shown;
  if (isResting(shown)) return html`${hidden(typedFields(typed))}${saidPart("lookUp", language)}`;
  const isClosed = view.shared.step.verbs.includes("add");
  return html`${hidden(typedFields(typed))}<h2>${lookUp.title}</h2>${isClosed ? html`<p>${refusals["adding-closed"]}</p>` : ""}`;
}

/** A question that stands open above is in the form already. */
function withoutSheet({ table, typed }: ShownBoard) {
  return table === null ? typed : { ...typed, sheet: null };
}

function writingPart({ view, notice, typed: given }: ShownBoard, language: ResidentLanguage) {
  const { write, withoutScripts } = residentTexts(language);
  const { id: stepId } = view.shared.step;
  const typed = typedAt(given, stepId);
  const activity = activityOf(view.shared.board);
  const kinds = offeredKinds(activity, view.shared.step);
  const chosen = kinds.length === 1 ? kinds[0] : kinds.find(({ id }) => id === typed.kind);
  const words = wordsOfActivity(activity, language).kinds[(chosen ?? kinds[0])?.id ?? ""];
  const isAgain = notice.type === "not-saved" || notice.type === "too-fast";
  return html`${hidden({ form: typed.formId, step: stepId })}
${earlierPart(typed, language)}
${termsPart(view, language, words?.pitch !== undefined)}
${kinds.length === 1 ? hidden({ kind: chosen?.id ?? "" }) : kindChoices(activity, kinds, chosen, language)}
<div class="vraag">
<label for="tekst">${write.textLabel}</label>
<textarea id="tekst" name="text" class="invoer" rows="${textRows(activity) + 1}" dir="auto" placeholder="${words?.example ?? ""}">
${typed.text}</textarea>
</div>
${words?.pitch === undefined ? "" : pitchPart(words.pitch, typed)}
${words?.agreement === undefined ? "" : agreementPart(words.agreement, wordsOfActivity(activity, language).worksheet?.["first-step"], typed)}
<div class="voet"><button class="knop knop-hoofd" name="act" value="add">${iconPart((chosen ?? kinds[0])?.face.icon ?? "pencil")}${isAgain ? withoutScripts.sendAgain : (words?.add ?? "")}</button></div>`;
}

/** Who sees it when, and with what; and how many cards of the room wait to be shown. */
function termsPart({ shared, own }: ShownBoard["view"], language: ResidentLanguage, asksWho: boolean) {
  const { terms } = residentTexts(language);
  const { step, now } = shared;
  const sentences = termsSentences(language, terms, termsOf(step, now.silent), step, {
    name: own.name,
    asksWho,
  });
  const ready = now.silent && now.drafts > 0 ? filled(language, terms.ready, { n: now.drafts }) : "";
  if (hasPictograms(language)) return html`${rowsPart(termsRows(sentences))}<p>${ready}</p>`;
  return html`<p class="afspraak">${[...sentences.map(({ words }) => words), ready].join(" ").trim()}</p>`;
}

/** What was typed for a question that is over. */
function earlierPart({ earlier }: ShownBoard["typed"], language: ResidentLanguage) {
  if (earlier === "") return "";
  const { unsent, mine } = residentTexts(language);
  return html`${hidden({ earlier })}<section class="eigen" aria-labelledby="nog-niet"><h2 id="nog-niet">${unsent.title}</h2>
<blockquote dir="auto">${earlier}</blockquote>
<button class="knop" name="act" value="use-earlier">${iconPart("pencil")}${unsent.use}</button>
<button class="knop" name="act" value="forget-earlier">${iconPart("trash")}${mine.forget}</button></section>`;
}

function kindChoices(
  activity: Activity,
  kinds: readonly CardKind[],
  chosen: CardKind | undefined,
  language: ResidentLanguage,
) {
  const choices = kinds.map(({ id, face }) => {
    const name = wordsOfActivity(activity, language).kinds[id]?.name ?? id;
    return html`<label class="keuze"><input type="radio" name="kind" value="${id}"${id === chosen?.id ? html` checked` : ""}>${iconPart(face.icon)}${name}</label>`;
  });
  return html`<fieldset class="keuzes"><legend>${residentTexts(language).write.chooseKind}</legend>${choices}</fieldset>`;
}

function ownCard({ id, text, state }: OwnCard, language: ResidentLanguage) {
  const { mine } = residentTexts(language);
  const where = { shown: mine.saved, draft: mine.draft, waiting: mine.waiting }[state];
  return html`<li>
<p id="kaart-${id}" dir="auto">${text}</p>
<p>${where}</p>
<button class="knop knop-weg" name="act" value="remove:${id}" aria-describedby="kaart-${id}">${iconPart("trash")}${mine.remove}</button>
</li>`;
}
