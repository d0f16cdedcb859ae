import type { FieldId, StepId } from "./ids.ts";

/** What phones may do during a step, besides reading and taking back what is their own. */
export const VERBS = [
  "add",
  "vote",
  "join",
  "connect",
  "answer",
  /** Answer the question of the step itself, by one of its options. */
  "poll",
  /** Choose round which pitch one wants to sit. */
  "choose",
  /** Sit at one's group's table, and write on its worksheet. */
  "work",
] as const;
export type Verb = (typeof VERBS)[number];

/** One part of an evening: what the wall asks and what the phones may do. */
export interface Step extends StepValues {
  readonly id: StepId;
}

/** Everything of a step but its id: what a facilitator chooses. */
export interface StepValues {
  /** Which step of the activity it began as: its words in every language, where `words` is null. */
  readonly template: string | null;
  /** The facilitator's own words, or null for the template's in the reader's language. */
  readonly words: StepWords | null;
  /** A guide for the facilitator, never a limit. 0: no clock. */
  readonly minutes: number;
  readonly verbs: readonly Verb[];
  /** Fields that phones may add to; null: all of them. */
  readonly fields: readonly FieldId[] | null;
  /** Votes that each participant has in this step. */
  readonly dots: number;
  /** Whether the count of dots shows at once, or only after "Laat zien". */
  readonly tally: "open" | "hidden";
  /** In silence, what phones add is nobody's but the writer's until it is revealed. */
  readonly writing: "open" | "silent";
  /** Whether cards added in this step carry the first name of who added them. */
  readonly names: "shown" | "hidden";
  /** Whether a phone's card shows at once, shows and is looked at afterwards, or waits for the facilitator. */
  readonly approval: "off" | "after" | "before";
  /** What the wall shows: what lies on the table, or the question only, large. */
  readonly wall: "board" | "question";
  /** What a step that polls offers to choose from, in the facilitator's own words; null: what its template offers. */
  readonly options: readonly string[] | null;
  /** Passed over by "Volgende". */
  readonly skipped: boolean;
}

export interface StepWords {
  readonly name: string;
  readonly prompt: string;
}

/** Whether phones answer in it, by a tap that is counted: check questions, or the question of the step itself. */
export function takesAnswers({ verbs }: Pick<Step, "verbs">): boolean {
  return verbs.includes("answer") || verbs.includes("poll");
}

/** What was chosen of a step: to make another like it. */
export function valuesOf({ id: _, ...values }: Step): StepValues {
  return values;
}

/** A step in which nothing is asked, in the words of its template of the same name, but for `values`. */
export function newStep(id: string, values: Partial<StepValues> = {}): Step {
  return {
    id: id as StepId,
    template: id,
    words: null,
    minutes: 10,
    verbs: [],
    fields: null,
    dots: 0,
    tally: "open",
    writing: "open",
    names: "hidden",
    approval: "off",
    wall: "board",
    options: null,
    skipped: false,
    ...values,
  };
}
