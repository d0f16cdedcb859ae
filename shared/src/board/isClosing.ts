import type { Board } from "./Board.ts";

/** Whether the evening comes to its end: the room is in the last of several steps that are not passed over. */
export function isClosing({ steps, currentStep }: Pick<Board, "steps" | "currentStep">): boolean {
  const walked = steps.filter(({ id, skipped }) => !skipped || id === currentStep);
  return walked.length > 1 && walked.at(-1)?.id === currentStep;
}
