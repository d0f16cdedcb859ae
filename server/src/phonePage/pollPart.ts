import { stepOptions, stepWords } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { wordsOfActivity } from "@buurtbord/shared/catalogue/catalogues.ts";
import type { View } from "@buurtbord/shared/protocol/view.ts";
import { html } from "hono/html";
import { iconPart } from "./iconPart.ts";
import { saidPart } from "./saidPart.ts";

/** The answers to the question of the step as buttons; another one may be pressed as long as it is asked. */
export function pollPart({ shared, own }: View, language: ResidentLanguage) {
  const { step } = shared;
  const words = wordsOfActivity(activityOf(shared.board), language);
  const chosen = own.polled?.stepId === step.id ? own.polled.option : null;
  const buttons = stepOptions(words, step).map(
    (option, n) =>
      html`<button class="knop" name="act" value="poll:${n}:${step.id}" dir="auto" aria-pressed="${String(n === chosen)}">${n === chosen ? iconPart("check") : ""}${option}</button>`,
  );
  return html`${saidPart("noNames", language)}<div class="vraag keuzes" role="group" aria-label="${stepWords(words, step).prompt}">${buttons}</div>`;
}
