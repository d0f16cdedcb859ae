import type { Board } from "./Board.ts";
import type { Step } from "./Step.ts";

/** Where "Volgende" goes: past what is to be skipped. Null: the evening is at its end. */
export function stepAfter(board: Pick<Board, "steps" | "currentStep">): Step | null {
  const at = placeOf(board);
  return board.steps.find(({ skipped }, i) => i > at && !skipped) ?? null;
}

/** Where "Vorige" goes: past what was skipped. Null: the evening is at its beginning. */
export function stepBefore(board: Pick<Board, "steps" | "currentStep">): Step | null {
  const at = placeOf(board);
  return board.steps.findLast(({ skipped }, i) => i < at && !skipped) ?? null;
}

function placeOf({ steps, currentStep }: Pick<Board, "steps" | "currentStep">): number {
  return Math.max(
    0,
    steps.findIndex(({ id }) => id === currentStep),
  );
}
