import type { StepValues } from "@buurtbord/shared/board/Step.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { TableTexts } from "../../texts/TableTexts.ts";

/** `6 stappen · 60 minuten`: of what will be done; without a clock only the steps. */
export function programmeSum(
  steps: readonly StepValues[],
  { language, facilitator }: Pick<TableTexts, "language" | "facilitator">,
): string {
  const words = facilitator.evening.programme;
  const toDo = steps.filter(({ skipped }) => !skipped);
  const minutes = toDo.reduce((sum, step) => sum + step.minutes, 0);
  const count = filled(language, words.steps, { n: toDo.length });
  return minutes === 0 ? count : `${count} · ${filled(language, words.minutes, { n: minutes })}`;
}
