import type { FieldId, StepId } from "../board/ids.ts";
import { newStep, type Step, type StepValues, type Verb } from "../board/Step.ts";

/** A step as a programme of an activity offers it: in the activity's own words. */
export function programmeStep(
  template: string,
  minutes: number,
  verbs: readonly Verb[],
  values: Partial<Omit<StepValues, "fields">> & { readonly fields?: readonly string[] } = {},
): StepValues {
  const { fields, ...rest } = values;
  const { id: _, ...step } = newStep(template, {
    minutes,
    verbs,
    ...rest,
    ...(fields && { fields: fields as readonly FieldId[] }),
  });
  return step;
}

/** Steps for a new board: each is called after what it began as, and a second one of that kind `pause-2`. */
export function stepsOf(programme: readonly StepValues[]): readonly Step[] {
  const used = new Map<string, number>();
  return programme.map((values) => {
    const name = values.template ?? "step";
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return { ...values, id: (count === 1 ? name : `${name}-${count}`) as StepId };
  });
}
