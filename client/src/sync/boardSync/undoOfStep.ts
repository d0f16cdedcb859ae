import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { StepId } from "@buurtbord/shared/board/ids.ts";
import type { Meeting } from "@buurtbord/shared/board/Meeting.ts";
import { type Step, valuesOf } from "@buurtbord/shared/board/Step.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Command, CommandOf } from "@buurtbord/shared/commands/Command.ts";
import type { CommandResult } from "@buurtbord/shared/commands/Decision.ts";

type StepCommand = CommandOf<
  "set-step" | "add-step" | "change-step" | "move-step" | "remove-step" | "use-programme"
>;

/** The same as `undoOf`, for what is done to the programme. */
export function undoOfStep(
  command: StepCommand,
  before: Board,
  left: number | null,
): (result: CommandResult) => Command | null {
  const { currentStep, steps, meeting } = before;
  switch (command.type) {
    case "set-step":
      return () => ({ type: "set-step", stepId: currentStep, back: goingOn(meeting, left) });
    case "add-step":
      return ({ stepId }) => (stepId === undefined ? null : { type: "remove-step", stepId });
    case "change-step":
      return withStep(steps, command.stepId, (step) => ({
        type: "change-step",
        stepId: step.id,
        step: valuesOf(step),
      }));
    case "move-step":
      return withStep(steps, command.stepId, (step, after) => ({
        type: "move-step",
        stepId: step.id,
        after,
      }));
    case "remove-step":
      // Under a new id: of a step that was taken away, nothing was hidden.
      return withStep(steps, command.stepId, (step, after) => ({
        type: "add-step",
        after,
        step: valuesOf(step),
      }));
    case "use-programme":
      return () => ({
        type: "use-programme",
        steps: steps.map(valuesOf),
        at: Math.max(
          0,
          steps.findIndex(({ id }) => id === currentStep),
        ),
      });
    default:
      return unreachable(command);
  }
}

/** As if nobody had pressed. */
function goingOn(
  { phones, wall, spotlight, part }: Meeting,
  left: number | null,
): CommandOf<"set-step">["back"] {
  return { left, phones, wall, spotlight, part };
}

function withStep(
  steps: readonly Step[],
  stepId: StepId,
  make: (step: Step, after: StepId | null) => Command,
): () => Command | null {
  const at = steps.findIndex(({ id }) => id === stepId);
  const step = steps[at];
  const back = step === undefined ? null : make(step, steps[at - 1]?.id ?? null);
  return () => back;
}
