import type { Board } from "../board/Board.ts";
import type { CommandOf } from "./Command.ts";
import { accept, type Decision, refuse, type Situation } from "./Decision.ts";

export function setStep({ board }: Situation, { stepId }: CommandOf<"set-step">): Decision {
  if (!board.steps.some(({ id }) => id === stepId)) return refuse("step-not-found");
  return accept(board.currentStep === stepId ? [] : [{ type: "step-set", stepId }]);
}

export function setAdding({ board }: Situation, adding: Board["adding"]): Decision {
  return accept(board.adding === adding ? [] : [{ type: "adding-set", adding }]);
}

export function setKeepDays({ board }: Situation, { days }: CommandOf<"set-keep-days">): Decision {
  return accept(board.keepDays === days ? [] : [{ type: "keep-days-set", days }]);
}

export function setDoor({ board }: Situation, door: Board["door"]): Decision {
  return accept(board.door === door ? [] : [{ type: "door-set", door }]);
}
