import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import type { CardKind } from "@buurtbord/shared/activities/CardKind.ts";
import { offeredKinds, offeredVerbs, stepWords, textRows } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { longDate } from "@buurtbord/shared/texts/longDate.ts";
import { residentTexts } from "@buurtbord/shared/texts/residentTexts.ts";
import { html } from "hono/html";
import { answerPart } from "./answerPart.ts";
import { draftFields, hidden, sessionFields } from "./hidden.ts";
import { noticePart } from "./noticePart.ts";
import type { Reader } from "./render.ts";
import type { Shown } from "./Shown.ts";

type ShownBoard = Extract<Shown, { page: "board" }>;

/** The step's question with room to write, and one's own cards. One form: whatever is pressed, nothing typed is lost. */
export function boardForm(shown: ShownBoard, { code, language }: Reader) {
  const { session, view, notice } = shown;
  const { withoutScripts, mine, leave, keptUntil, direction } = residentTexts(language);
  const own = view.own.cards;
  return html`<main class="blad" lang="${language}" dir="${direction}">
<h1>${stepWords(activityOf(view.shared.board), view.shared.step, language).prompt}</h1>
${noticePart(notice, language)}
<form class="blad-rest" method="post" action="/m/${encodeURIComponent(code)}">
${hidden({ ...sessionFields(session), language })}
${mayAnswer(shown) ? answerPart(view, language) : ""}
${mayWrite(shown) ? writingPart(shown, language) : lookingUpPart(shown, language)}
<div class="opnieuw">
<p>${withoutScripts.refreshHint}</p>
<button class="knop" name="act" value="look">${withoutScripts.refresh}</button>
</div>
<section aria-labelledby="van-mij">
<h2 id="van-mij">${mine.title}</h2>
${own.length === 0 ? html`<p>${mine.none}</p>` : html`<ul class="eigen">${own.map((card) => ownCard(card, language))}</ul>`}
</section>
<div class="opnieuw">
<p class="bewaartijd">${filled(keptUntil, { date: longDate(language, view.shared.keptUntil) })}</p>
<button class="knop" name="act" value="think-of-leaving">${leave.action}</button>
</div>
</form>
</main>`;
}

function mayWrite({ view }: ShownBoard): boolean {
  return offeredVerbs(view.shared).includes("add");
}

function mayAnswer({ view }: ShownBoard): boolean {
  return offeredVerbs(view.shared).includes("answer");
}

function lookingUpPart(shown: ShownBoard, language: Language) {
  const { view, draft } = shown;
  if (mayAnswer(shown)) return hidden(draftFields(draft));
  const { lookUp, refusals } = residentTexts(language);
  const isClosed = view.shared.step.verbs.includes("add");
  return html`${hidden(draftFields(draft))}<h2>${lookUp.title}</h2>${isClosed ? html`<p>${refusals["adding-closed"]}</p>` : ""}`;
}

function writingPart({ view, notice, draft }: ShownBoard, language: Language) {
  const { write, withoutScripts } = residentTexts(language);
  const activity = activityOf(view.shared.board);
  const kinds = offeredKinds(activity, view.shared.step);
  const chosen = kinds.length === 1 ? kinds[0] : kinds.find(({ id }) => id === draft.kind);
  const words = activity.texts[language].kinds[(chosen ?? kinds[0])?.id ?? ""];
  return html`${hidden({ form: draft.formId })}
${kinds.length === 1 ? hidden({ kind: chosen?.id ?? "" }) : kindChoices(activity, kinds, chosen, language)}
<div class="vraag">
<label for="tekst">${write.textLabel}</label>
<textarea id="tekst" name="text" class="invoer" rows="${textRows(activity) + 1}" dir="auto" placeholder="${words?.example ?? ""}">
${draft.text}</textarea>
</div>
<div class="voet"><button class="knop knop-hoofd" name="act" value="add">${notice.type === "not-saved" ? withoutScripts.sendAgain : (words?.add ?? "")}</button></div>`;
}

function kindChoices(
  activity: Activity,
  kinds: readonly CardKind[],
  chosen: CardKind | undefined,
  language: Language,
) {
  const choices = kinds.map(({ id }) => {
    const name = activity.texts[language].kinds[id]?.name ?? id;
    return html`<label class="keuze"><input type="radio" name="kind" value="${id}"${id === chosen?.id ? html` checked` : ""}>${name}</label>`;
  });
  return html`<fieldset class="keuzes"><legend>${residentTexts(language).write.chooseKind}</legend>${choices}</fieldset>`;
}

function ownCard({ id, text }: CardInView, language: Language) {
  const { mine } = residentTexts(language);
  return html`<li>
<p id="kaart-${id}" dir="auto">${text}</p>
<p>${mine.saved}</p>
<button class="knop knop-weg" name="act" value="remove:${id}" aria-describedby="kaart-${id}">${mine.remove}</button>
</li>`;
}
