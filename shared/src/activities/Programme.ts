import type { Step, StepValues } from "../board/Step.ts";
import type { Activity } from "./Activity.ts";
import { stepsOf } from "./programmeStep.ts";

/** A ready-made evening (draaiboek). */
export interface Programme {
  readonly id: ProgrammeId;
  /** All steps together. */
  readonly minutes: number;
  readonly steps: readonly StepValues[];
}

/** How long the evening is: every activity has a programme of each length. */
export const PROGRAMME_IDS = ["half-hour", "hour", "two-hours"] as const;
export type ProgrammeId = (typeof PROGRAMME_IDS)[number];

/** What the start page offers when nobody chooses. */
export const USUAL_PROGRAMME: ProgrammeId = "hour";

const MINUTES: Readonly<Record<ProgrammeId, number>> = { "half-hour": 30, hour: 60, "two-hours": 120 };

export function programme(id: ProgrammeId, steps: readonly StepValues[]): Programme {
  return { id, minutes: MINUTES[id], steps };
}

/** The steps that a new board begins with. Null: nobody chose a programme, so none of them has a clock. */
export function firstSteps(activity: Activity, id: ProgrammeId | null): readonly Step[] {
  if (id === null) return activity.programme.map((step) => ({ ...step, minutes: 0 }));
  const found = activity.programmes.find((each) => each.id === id);
  if (found === undefined) throw new Error(`${activity.id} has no programme ${id}`);
  return stepsOf(found.steps);
}

export function isProgrammeId(id: string): id is ProgrammeId {
  return (PROGRAMME_IDS as readonly string[]).includes(id);
}
