import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import { stepOptions, stepWords } from "@buurtbord/shared/activities/question.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import { newStep, type StepValues, type StepWords, valuesOf } from "@buurtbord/shared/board/Step.ts";
import { activityTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";

/** What stands in the form: a step whose words can be typed in, and whose fields can be ticked one by one. */
export interface StepForm extends Omit<StepValues, "words" | "fields" | "options"> {
  readonly name: string;
  readonly prompt: string;
  readonly where: "all" | "some";
  readonly ticked: readonly FieldId[];
  /** The answers to choose from, as they are being typed; a line may be empty. */
  readonly answers: readonly string[];
}

/** So many lines there are to begin with, and at least. */
export const FEWEST_ANSWERS = 2;

/** A step to write into. */
export const BLANK_STEP: StepValues = {
  ...valuesOf(newStep("blank")),
  template: null,
  words: { name: "", prompt: "" },
  verbs: ["add"],
};

/** A question with answers to write into. */
export const BLANK_POLL: StepValues = { ...BLANK_STEP, verbs: ["poll"] };

/** Votes that each gets when a step begins to give them. */
const DOTS_AT_FIRST = 3;

export function formOf(activity: Activity, language: Language, values: StepValues): StepForm {
  const { words: _, fields, options: __, ...rest } = values;
  const texts = activityTexts(activity, language);
  return {
    ...rest,
    ...namedIn(stepWords(texts, values)),
    dots: values.dots === 0 ? DOTS_AT_FIRST : values.dots,
    where: fields === null ? "all" : "some",
    ticked: fields ?? [],
    answers: withLines(stepOptions(texts, values)),
  };
}

/** Words that were left as the activity has them stay in every language. */
export function valuesIn(activity: Activity, language: Language, form: StepForm): StepValues {
  const { name, prompt, where, ticked, answers, ...rest } = form;
  const own = activityTexts(activity, language).steps[form.template ?? ""];
  const isOwn = own?.name === name.trim() && own.prompt === prompt.trim();
  return {
    ...rest,
    words: isOwn ? null : { name: name.trim(), prompt: prompt.trim() },
    fields: where === "all" ? null : ticked,
    options: optionsIn(answers, own?.options),
    dots: form.verbs.includes("vote") ? form.dots : 0,
  };
}

function namedIn({ name, prompt }: StepWords): StepWords {
  return { name, prompt };
}

function withLines(answers: readonly string[]): readonly string[] {
  return [...answers, ...Array.from({ length: Math.max(0, FEWEST_ANSWERS - answers.length) }, () => "")];
}

/** Null: none were written, or they are the activity's own. */
function optionsIn(answers: readonly string[], own: readonly string[] = []): readonly string[] | null {
  const written = writtenIn(answers);
  return written.length === 0 || JSON.stringify(written) === JSON.stringify(own) ? null : written;
}

/** The same twice is one answer. */
function writtenIn(answers: readonly string[]): readonly string[] {
  return [...new Set(answers.map((answer) => answer.trim()))].filter((answer) => answer !== "");
}

export type FormProblem = "no-words" | "no-field" | "few-answers";

/** Why it cannot be saved yet; null: it can. */
export function problemOf({ name, prompt, verbs, where, ticked, answers }: StepForm): FormProblem | null {
  if (name.trim() === "" || prompt.trim() === "") return "no-words";
  if (verbs.includes("poll") && writtenIn(answers).length < FEWEST_ANSWERS) return "few-answers";
  return verbs.includes("add") && where === "some" && ticked.length === 0 ? "no-field" : null;
}

/** What is ticked, in the order in which it is offered. */
export function toggled<T>(offered: readonly T[], ticked: readonly T[], one: T): readonly T[] {
  return offered.filter((each) => ticked.includes(each) !== (each === one));
}
