import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { SAYINGS } from "@buurtbord/shared/board/Checks.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { residentTexts, wordsOfActivity } from "@buurtbord/shared/catalogue/catalogues.ts";
import type { View } from "@buurtbord/shared/protocol/view.ts";
import { html } from "hono/html";

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
        html`<button class="knop" name="act" value="answer:${id}:${says}" aria-describedby="vraag-${id}" aria-pressed="${String(own.answered[id] === says)}">${answer[says]}</button>`,
    );
    return html`<div class="vraag"><p id="vraag-${id}"><b>${checks[id]?.question ?? ""}</b></p><div class="rij">${buttons}</div></div>`;
  });
  return html`<p>${answer.noNames}</p>${questions}`;
}
