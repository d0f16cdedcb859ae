import { type Board, stepOf } from "./Board.ts";
import type { StepId } from "./ids.ts";
import type { Step } from "./Step.ts";

/** What somebody is told before they add a card: who sees it when, and with what. */
export interface Terms {
  readonly silent: boolean;
  readonly names: Step["names"];
  /** Whether the facilitator reads it first. */
  readonly waits: boolean;
}

/** What goes for cards that answer this step's question. `silent`: whether they stay with who wrote them. */
export function termsOf({ names, approval }: Step, silent: boolean): Terms {
  return { silent, names, waits: approval === "before" };
}

export function isSameTerms(one: Terms, other: Terms): boolean {
  return one.silent === other.silent && one.names === other.names && one.waits === other.waits;
}

/** Whether the room still keeps to what was said at that step: a card that comes late is taken only then. */
export function keepsTerms(board: Board, stepId: StepId): boolean {
  const step = board.steps.find(({ id }) => id === stepId);
  return step !== undefined && isSameTerms(termsIn(board, step), termsIn(board, stepOf(board)));
}

function termsIn({ meeting }: Board, step: Step): Terms {
  return termsOf(step, step.writing === "silent" && !meeting.opened.includes(step.id));
}
