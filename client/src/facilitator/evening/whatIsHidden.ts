import { type Board, isCounted, isSilent, stepOf } from "@buurtbord/shared/board/Board.ts";
import type { Verb } from "@buurtbord/shared/board/Step.ts";
import type { Presence } from "@buurtbord/shared/protocol/yjsFrames.ts";

/** Whether what phones write now stays closed. */
export function writesInSilence(board: Board): boolean {
  return isSilent(board) && stepOf(board).verbs.includes("add");
}

/** What lies closed and can be laid open. */
export interface Hidden {
  /** Cards written in silence, or a step in which they are written so. */
  readonly drafts: boolean;
  /** Not yet: they are hidden in this step, and nobody gave any. */
  readonly dots: "none" | "not-yet" | "given";
  readonly answers: boolean;
}

export function whatIsHidden(board: Board, presence: Presence | null): Hidden {
  const isDotted = presence?.uncounted ?? false;
  const mayHoldDots = isCountedLater(board) || (isDotted && mayHoldHiddenDots(board));
  return {
    drafts: writesInSilence(board) || (presence?.drafts ?? 0) > 0,
    dots: !mayHoldDots ? "none" : isDotted ? "given" : "not-yet",
    answers: mayHoldHiddenAnswers(board),
  };
}

/** Whether dots are given now whose count shows later. */
function isCountedLater(board: Board): boolean {
  const { id, verbs } = stepOf(board);
  return verbs.includes("vote") && !isCounted(board, id);
}

/** Whether dots may have been given, in this step or one before it, that nobody sees the count of yet. */
export function mayHoldHiddenDots(board: Board): boolean {
  return mayHoldUncounted(board, "vote");
}

/** The same of answers, to check questions or to the question of a step. */
export function mayHoldHiddenAnswers(board: Board): boolean {
  return mayHoldUncounted(board, "answer") || mayHoldUncounted(board, "poll");
}

function mayHoldUncounted(board: Board, verb: Verb): boolean {
  const now = board.steps.findIndex(({ id }) => id === board.currentStep);
  return board.steps.some(
    ({ id, verbs, skipped }, i) =>
      (i === now || (i < now && !skipped)) && verbs.includes(verb) && !isCounted(board, id),
  );
}
