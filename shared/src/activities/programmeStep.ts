import type { FieldId } from "../board/ids.ts";
import { newStep, type Step, type StepValues, type Verb } from "../board/Step.ts";

/** A step as an activity's programme offers it: in the activity's own words. */
export function programmeStep(
  id: string,
  minutes: number,
  verbs: readonly Verb[],
  values: Partial<Omit<StepValues, "fields">> & { readonly fields?: readonly string[] } = {},
): Step {
  const { fields, ...rest } = values;
  return newStep(id, { minutes, verbs, ...rest, ...(fields && { fields: fields as readonly FieldId[] }) });
}
