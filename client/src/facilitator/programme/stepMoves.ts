import type { StepId } from "@buurtbord/shared/board/ids.ts";
import type { Step } from "@buurtbord/shared/board/Step.ts";
import type { CommandOf } from "@buurtbord/shared/commands/Command.ts";

/** One place up or down; null: it is at that end already. */
export function moveBy(
  steps: readonly Pick<Step, "id">[],
  stepId: StepId,
  by: 1 | -1,
): CommandOf<"move-step"> | null {
  const at = steps.findIndex(({ id }) => id === stepId);
  return at === -1 || steps[at + by] === undefined ? null : moveTo(steps, stepId, at + by);
}

/** To stand at that place, counted from zero, in the programme as it will be. */
export function moveTo(
  steps: readonly Pick<Step, "id">[],
  stepId: StepId,
  place: number,
): CommandOf<"move-step"> | null {
  if (steps[place]?.id === stepId) return null;
  const others = steps.filter(({ id }) => id !== stepId);
  return { type: "move-step", stepId, after: others[place - 1]?.id ?? null };
}
