import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import { stepWords } from "@buurtbord/shared/activities/question.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import { newStep, type StepValues, valuesOf } from "@buurtbord/shared/board/Step.ts";
import { activityTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";

/** What stands in the form: a step whose words can be typed in, and whose fields can be ticked one by one. */
export interface StepForm extends Omit<StepValues, "words" | "fields"> {
  readonly name: string;
  readonly prompt: string;
  readonly where: "all" | "some";
  readonly ticked: readonly FieldId[];
}

/** A step to write into. */
export const BLANK_STEP: StepValues = {
  ...valuesOf(newStep("blank")),
  template: null,
  words: { name: "", prompt: "" },
  verbs: ["add"],
};

/** Votes that each gets when a step begins to give them. */
const DOTS_AT_FIRST = 3;

export function formOf(activity: Activity, language: Language, values: StepValues): StepForm {
  const { words: _, fields, ...rest } = values;
  return {
    ...rest,
    ...stepWords(activityTexts(activity, language), values),
    dots: values.dots === 0 ? DOTS_AT_FIRST : values.dots,
    where: fields === null ? "all" : "some",
    ticked: fields ?? [],
  };
}

/** Words that were left as the activity has them stay in every language. */
export function valuesIn(activity: Activity, language: Language, form: StepForm): StepValues {
  const { name, prompt, where, ticked, ...rest } = form;
  const own = activityTexts(activity, language).steps[form.template ?? ""];
  const isOwn = own?.name === name.trim() && own.prompt === prompt.trim();
  return {
    ...rest,
    words: isOwn ? null : { name: name.trim(), prompt: prompt.trim() },
    fields: where === "all" ? null : ticked,
    dots: form.verbs.includes("vote") ? form.dots : 0,
  };
}

/** Why it cannot be saved yet; null: it can. */
export function problemOf({ name, prompt, verbs, where, ticked }: StepForm): "no-words" | "no-field" | null {
  if (name.trim() === "" || prompt.trim() === "") return "no-words";
  return verbs.includes("add") && where === "some" && ticked.length === 0 ? "no-field" : null;
}

/** What is ticked, in the order in which it is offered. */
export function toggled<T>(offered: readonly T[], ticked: readonly T[], one: T): readonly T[] {
  return offered.filter((each) => ticked.includes(each) !== (each === one));
}
