import type { Step } from "../../board/Step.ts";
import { programmeStep } from "../programmeStep.ts";

/** What is there, what belongs together, and what nobody thought of yet. */
export const programme: readonly Step[] = [
  programmeStep("hang", 20, ["add"]),
  programmeStep("lines", 20, ["connect"]),
  programmeStep("miss", 10, ["add", "connect"]),
];
