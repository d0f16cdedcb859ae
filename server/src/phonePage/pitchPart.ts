import type { PitchTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { wordsOfActivity } from "@buurtbord/shared/catalogue/catalogues.ts";
import type { CardInView, View } from "@buurtbord/shared/protocol/view.ts";
import { html } from "hono/html";
import { iconPart } from "./iconPart.ts";
import type { Typed } from "./Press.ts";

/** What a pitch is about in one line, and who tells it: that shows. */
export function pitchPart(words: PitchTexts, { line, who }: Typed) {
  return html`<div class="vraag">
<label for="pitch-regel">${words.lineLabel}</label>
<input id="pitch-regel" name="line" class="invoer" value="${line}" maxlength="${LIMITS.pitchLineCodePoints}" placeholder="${words.lineExample}" autocomplete="off" dir="auto">
</div>
<div class="vraag">
<label for="pitch-wie">${words.whoLabel}</label>
<p id="pitch-wie-uitleg">${words.whoShows}</p>
<input id="pitch-wie" name="who" class="invoer" value="${who}" maxlength="${LIMITS.participantNameCodePoints}" autocomplete="off" dir="auto" aria-describedby="pitch-wie-uitleg">
</div>`;
}

/** The pitch that is told, in its own words. */
export function toldTexts({ text, pitch }: CardInView): readonly string[] {
  return [text, pitch?.line ?? "", pitch?.who ?? ""].filter((some) => some !== "");
}

/** The one button while a pitch is told. */
export function joinPart({ shared, own }: View, language: ResidentLanguage) {
  const { now, board, step } = shared;
  if (now.floor === undefined || !step.verbs.includes("join")) return "";
  const { id } = now.floor.card;
  const { action, done, undo } = wordsOfActivity(activityOf(board), language).join;
  if (own.joined.includes(id))
    return html`<p class="staat">${iconPart("check")}<span>${done}</span></p><button class="knop" name="act" value="leave-card:${id}">${iconPart("minus")}${undo}</button>`;
  return html`<div class="voet"><button class="knop knop-hoofd" name="act" value="join-card:${id}">${iconPart("hand")}${action}</button></div>`;
}
