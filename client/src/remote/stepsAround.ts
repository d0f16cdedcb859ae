import type { Step } from "@buurtbord/shared/board/Step.ts";
import type { Controls } from "@buurtbord/shared/protocol/view.ts";

/** Where the room is in the evening, and what comes before and after it. */
export interface StepsAround {
  readonly current: Step;
  /** Counted among the steps that are not passed over. */
  readonly n: number;
  readonly all: number;
  readonly previous: Step | null;
  readonly next: Step | null;
}

/** Skipped steps are passed over, and not counted; but for the one the room is in. */
export function stepsAround({ steps, currentStep }: Pick<Controls, "steps" | "currentStep">): StepsAround {
  const walked = steps.filter(({ id, skipped }) => !skipped || id === currentStep);
  const at = Math.max(
    0,
    walked.findIndex(({ id }) => id === currentStep),
  );
  const current = walked[at];
  if (current === undefined) throw new Error("A programme without steps");
  return {
    current,
    n: at + 1,
    all: walked.length,
    previous: walked[at - 1] ?? null,
    next: walked[at + 1] ?? null,
  };
}
