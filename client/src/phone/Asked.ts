import type { Step } from "@buurtbord/shared/board/Step.ts";
import { isSameTerms, type Terms, termsOf } from "@buurtbord/shared/board/Terms.ts";
import type { SharedView } from "@buurtbord/shared/protocol/view.ts";

type Room = Pick<SharedView, "step" | "now">;

/** The question that stands on the page, and what was said with it. */
export interface Asked {
  readonly step: Step;
  readonly terms: Terms;
}

/** It is the room's; but nobody's question is changed in the middle of their sentence. */
export function askedNow(before: Asked | null, room: Room, isMidSentence: boolean): Asked {
  if (before !== null && before.step.id !== room.step.id && isMidSentence) return before;
  return { step: room.step, terms: termsOf(room.step, room.now.silent) };
}

/** Whether what was written for that question may hang now, among the same people and with the same name. */
export function keepsWord({ terms }: Asked, { step, now }: Room): boolean {
  return isSameTerms(terms, termsOf(step, now.silent));
}
