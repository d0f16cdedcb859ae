import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { CardId, CardKindId } from "../board/ids.ts";
import type { Step, StepValues, StepWords, Verb } from "../board/Step.ts";
import type { Activity } from "./Activity.ts";
import type { ActivityTexts } from "./ActivityTexts.ts";
import type { CardKind } from "./CardKind.ts";

/** What a step is called and asks: as the facilitator wrote it, else in the words that the activity has for it. */
export function stepWords(
  texts: Pick<ActivityTexts, "steps">,
  { words, template }: Pick<Step, "words" | "template">,
): StepWords {
  return words ?? texts.steps[template ?? ""] ?? { name: "", prompt: "" };
}

/** What a step that polls offers to choose from: as the facilitator wrote it, else what the activity has for it. */
export function stepOptions(
  texts: Pick<ActivityTexts, "steps">,
  { options, template }: Pick<Step, "options" | "template">,
): readonly string[] {
  return options ?? texts.steps[template ?? ""]?.options ?? [];
}

/** How many there are, in whatever language. */
export function optionCount({ polls }: Activity, { options, template }: StepValues): number {
  return options?.length ?? polls?.[template ?? ""] ?? 0;
}

/** Whether the activity has words for a step that began as this one. */
export function hasTemplate({ programme, programmes }: Activity, template: string): boolean {
  return [programme, ...programmes.map(({ steps }) => steps)]
    .flat()
    .some((step) => step.template === template);
}

/** What a resident may do now, in the order in which the step says it. */
export function offeredVerbs(now: {
  readonly step: Step;
  readonly adding: Board["adding"];
}): readonly Verb[] {
  return now.step.verbs.filter((verb) => verb !== "add" || now.adding === "open");
}

/** The kinds of card that may be chosen now. One: there is nothing to choose. */
export function offeredKinds(activity: Activity, step: Step): readonly CardKind[] {
  const agreed = activity.kinds.filter((kind) => kind.isAgreement && isNamed(activity, step, kind.id));
  if (agreed.length > 0 && agreed.length === step.fields?.length) return agreed;
  const choice = activity.form.find((field) => field.type === "kind");
  const ids = choice ? choice.kinds : activity.kinds.slice(0, 1).map(({ id }) => id);
  const isAtTable = step.verbs.includes("work");
  const usual = activity.kinds.filter(
    ({ id, isOfTable = false }) =>
      ids.includes(id) && isOfTable === isAtTable && isWelcome(activity, step, id),
  );
  return [...usual, ...agreed];
}

/** The cards that a step is about, where it names fields; else all of them but agreements, which have a step of their own. */
export function cardsOfStep<Some extends Pick<Card, "field" | "kind">>(
  activity: Activity,
  { fields }: Step,
  cards: readonly Some[],
): readonly Some[] {
  if (fields !== null) return cards.filter(({ field }) => field !== null && fields.includes(field));
  const agreed = new Set(activity.kinds.filter(({ isAgreement }) => isAgreement).map(({ id }) => id));
  return cards.filter(({ kind }) => !agreed.has(kind));
}

/** On what one lays dots in a step; where one's own lie already, they can be taken back. */
export function cardsForDots<Some extends Pick<Card, "id" | "field" | "kind">>(
  activity: Activity,
  step: Step,
  cards: readonly Some[],
  hasDot: (id: CardId) => boolean,
): readonly Some[] {
  const asked = new Set(cardsOfStep(activity, step, cards));
  return cards.filter((card) => asked.has(card) || hasDot(card.id));
}

/** Whether people choose what a card is: then its picture and word say so everywhere. */
export function hasSeveralKinds({ form }: Activity): boolean {
  return form.some(({ type }) => type === "kind");
}

/** How high the field to write in looks when it is empty, in lines. */
export function textRows(activity: Activity): number {
  return activity.form.find((field) => field.type === "text")?.rows ?? 2;
}

/** Whether cards of this kind may carry a photo. An agreement is words. */
export function takesPhoto({ form, kinds }: Activity, kind: CardKindId): boolean {
  return (
    form.some(({ type }) => type === "photo") && !kinds.some((one) => one.id === kind && one.isAgreement)
  );
}

/** A kind whose field the step leaves out is not offered; a kind without a field always is. */
function isWelcome(activity: Activity, { fields }: Step, kind: CardKindId): boolean {
  const own = activity.fields.filter((field) => field.kind === kind);
  return fields === null || own.length === 0 || own.some(({ id }) => fields.includes(id));
}

/** Whether the step asks for cards of this kind by the name of their field. */
function isNamed({ fields: known }: Activity, { fields }: Step, kind: CardKindId): boolean {
  return known.some((field) => field.kind === kind && fields?.includes(field.id) === true);
}
