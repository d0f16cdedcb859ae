import type { AgreementTexts, SheetFieldTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { html } from "hono/html";
import type { Typed } from "./Press.ts";

/** What is done first, where the activity makes projects, and when it is: in people's own words. */
export function agreementPart(
  { whenLabel, whenExample }: AgreementTexts,
  first: SheetFieldTexts | undefined,
  { firstStep, when }: Typed,
) {
  const most = LIMITS.firstStepCodePoints;
  return html`${first === undefined ? "" : linePart({ id: "eerste-stap", name: "first-step", label: first.question, example: first.example, text: firstStep, most })}
${linePart({ id: "wanneer", name: "when", label: whenLabel, example: whenExample, text: when, most: LIMITS.agreementWhenCodePoints })}`;
}

interface Line {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly example: string;
  readonly text: string;
  /** Code points. */
  readonly most: number;
}

function linePart({ id, name, label, example, text, most }: Line) {
  return html`<div class="vraag"><label for="${id}">${label}</label>
<input id="${id}" name="${name}" class="invoer" value="${text}" maxlength="${most}" placeholder="${example}" autocomplete="off" dir="auto"></div>`;
}
