import type { StepId } from "@buurtbord/shared/board/ids.ts";
import type { StepValues } from "@buurtbord/shared/board/Step.ts";
import type { TestRoom } from "./TestRoom.ts";

/** The step that the room is in becomes one in silence, with other values where they are given. */
export async function quietStep(room: TestRoom, values: Partial<StepValues> = {}): Promise<StepId> {
  const { steps, currentStep } = await room.room.export();
  const step = steps.find(({ id }) => id === currentStep);
  if (step === undefined) throw new Error("The room is in no step");
  const { id: stepId, ...old } = step;
  const verbs = ["add", "vote", "join", "connect"] as const;
  await room.lead({
    type: "change-step",
    stepId,
    step: { ...old, verbs, dots: 3, writing: "silent", ...values },
  });
  return stepId;
}
