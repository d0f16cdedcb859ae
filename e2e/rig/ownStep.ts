import { newStep, type StepValues, valuesOf } from "@buurtbord/shared/board/Step.ts";

/** A step in a facilitator's own words; what is left out is as in a step in which people may add. */
export function ownStep(name: string, prompt: string, values: Partial<StepValues> = {}): StepValues {
  const own = { template: null, words: { name, prompt }, minutes: 8, verbs: ["add"] } as const;
  return valuesOf(newStep("own", { ...own, ...values }));
}
