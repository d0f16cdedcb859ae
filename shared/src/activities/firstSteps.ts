import type { Step } from "../board/Step.ts";
import type { Activity } from "./Activity.ts";
import type { ProgrammeId } from "./Programme.ts";
import { stepsOf } from "./programmeStep.ts";

/** The steps that a new board begins with. Null: nobody chose a programme, so none of them has a clock. */
export function firstSteps(activity: Activity, id: ProgrammeId | null): readonly Step[] {
  if (id === null) return activity.programme.map((step) => ({ ...step, minutes: 0 }));
  const found = activity.programmes.find((each) => each.id === id);
  if (found === undefined) throw new Error(`${activity.id} has no programme ${id}`);
  return stepsOf(found.steps);
}
