import type { Step } from "../../board/Step.ts";
import { programmeStep } from "../programmeStep.ts";

/** Ideas, where the energy is, who joins in, and whom to ask along. */
export const programme: readonly Step[] = [
  programmeStep("ideas", 15, ["add"]),
  programmeStep("dots", 10, ["vote"], { dots: 3 }),
  programmeStep("join", 15, ["join"]),
  programmeStep("miss", 10, ["join"]),
];
