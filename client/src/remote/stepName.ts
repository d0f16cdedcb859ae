import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import { stepWords } from "@buurtbord/shared/activities/question.ts";
import type { StepId } from "@buurtbord/shared/board/ids.ts";
import type { Step } from "@buurtbord/shared/board/Step.ts";
import type { Words } from "./words.ts";

/** What a step is called, in this phone's language. */
export type StepName = (stepId: StepId) => string;

export function stepNames(activity: Activity, steps: readonly Step[], of: Words["of"]): StepName {
  return (stepId) => {
    const step = steps.find(({ id }) => id === stepId);
    return step === undefined ? "" : stepWords(of(activity), step).name;
  };
}
