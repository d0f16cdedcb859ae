import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { SAYING_ICONS } from "@buurtbord/shared/activities/sayingIcons.ts";
import { SAYINGS } from "@buurtbord/shared/board/Checks.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { residentTexts, wordsOfActivity } from "@buurtbord/shared/catalogue/catalogues.ts";
import type { View } from "@buurtbord/shared/protocol/view.ts";
import { html } from "hono/html";
import { iconPart } from "./iconPart.ts";
import { saidPart } from "./saidPart.ts";

/** The check questions, each with its answers as buttons; what follows on an answer comes with the next page. */
export function answerPart({ shared, own }: View, language: ResidentLanguage) {
  const { answer } = residentTexts(language);
  const activity = activityOf(shared.board);
  const { checks = {} } = wordsOfActivity(activity, language);
  const asked = activity.checks.filter(
    ({ follows }) => follows === null || own.answered[follows.check] === follows.says,
  );
  const questions = asked.map(({ id }) => {
    const buttons = SAYINGS.map(
      (says) =>
        html`<button class="knop" name="act" value="answer:${id}:${says}" aria-describedby="vraag-${id}" aria-pressed="${String(own.answered[id] === says)}">${iconPart(SAYING_ICONS[says])}${answer[says]}</button>`,
    );
    return html`<div class="vraag"><p id="vraag-${id}"><b>${checks[id]?.question ?? ""}</b></p><div class="rij">${buttons}</div></div>`;
  });
  return html`${saidPart("noNames", language)}${questions}`;
}
