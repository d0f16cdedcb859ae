import type { Board } from "./Board.ts";
import type { Step } from "./Step.ts";

/** The evening as it is walked: what is passed over is not in it, but for the step that the room is in all the same. */
export interface Walk {
  readonly steps: readonly Step[];
  /** Which of them the room is in. */
  readonly at: number;
}

export function walkOf(board: Pick<Board, "steps" | "currentStep">): Walk {
  const now = board.steps.find(({ id }) => id === board.currentStep) ?? board.steps[0];
  const steps = board.steps.filter((step) => step === now || !step.skipped);
  return { steps, at: now === undefined ? 0 : steps.indexOf(now) };
}

/** Where "Volgende" goes. Null: the evening is at its end. */
export function stepAfter(board: Pick<Board, "steps" | "currentStep">): Step | null {
  const { steps, at } = walkOf(board);
  return steps[at + 1] ?? null;
}

/** Where "Vorige" goes. Null: the evening is at its beginning. */
export function stepBefore(board: Pick<Board, "steps" | "currentStep">): Step | null {
  const { steps, at } = walkOf(board);
  return steps[at - 1] ?? null;
}
