import type { StepValues } from "../board/Step.ts";

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

export function isProgrammeId(id: string): id is ProgrammeId {
  return (PROGRAMME_IDS as readonly string[]).includes(id);
}
