import type { StepId } from "../board/ids.ts";
import type { Step, Verb } from "../board/Step.ts";

/** A step as an activity's programme offers it: in the activity's own words, open to every field, without names. */
export function programmeStep(id: string, minutes: number, verbs: readonly Verb[], dots = 0): Step {
  return { id: id as StepId, words: null, minutes, verbs, fields: null, dots, names: "hidden" };
}
