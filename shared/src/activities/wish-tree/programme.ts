import type { Step } from "../../board/Step.ts";
import { programmeStep } from "../programmeStep.ts";

/** Wishes first, then hands, then whoever is not in the room, and an agreement to go home with. */
export const programme: readonly Step[] = [
  programmeStep("hang", 15, ["add"]),
  programmeStep("help", 15, ["join"]),
  programmeStep("miss", 10, ["add", "join"]),
  programmeStep("agree", 15, ["join"]),
];
