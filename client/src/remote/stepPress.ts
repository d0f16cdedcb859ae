import type { StepId } from "@buurtbord/shared/board/ids.ts";
import type { Step } from "@buurtbord/shared/board/Step.ts";
import { isUnderWay, type OutboxEntry } from "../sync/outbox/OutboxEntry.ts";

/** So long a step is looked at before a press leaves it: the second tap of a hasty hand skips nothing. */
export const STEP_SEEN_MS = 900;

/** What pressing "Volgende" or "Vorige" does at this moment. */
export type StepPress =
  | { readonly does: "go"; readonly to: Step }
  /** A press before this one is not confirmed yet. */
  | { readonly does: "wait"; readonly for: StepId }
  /** The room came here a moment ago, by whoever's hand. */
  | { readonly does: "look" }
  | { readonly does: "nothing" };

/** One press, one step: never further than one beyond what the person has seen. */
export function stepPress(now: {
  readonly to: Step | null;
  readonly entries: readonly OutboxEntry[];
  /** How long this phone has shown the step, in milliseconds. */
  readonly shownFor: number;
}): StepPress {
  const underWay = stepUnderWay(now.entries);
  if (underWay !== null) return { does: "wait", for: underWay };
  if (now.to === null) return { does: "nothing" };
  if (now.shownFor < STEP_SEEN_MS) return { does: "look" };
  return { does: "go", to: now.to };
}

/** Where a press that is not confirmed yet takes the room. */
export function stepUnderWay(entries: readonly OutboxEntry[]): StepId | null {
  for (const entry of entries) {
    if (isUnderWay(entry) && entry.command.type === "set-step") return entry.command.stepId;
  }
  return null;
}
