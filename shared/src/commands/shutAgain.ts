import type { Board } from "../board/Board.ts";
import { isOtherEvening } from "../board/evening.ts";
import type { StepId } from "../board/ids.ts";
import type { Meeting } from "../board/Meeting.ts";
import type { Situation } from "./Decision.ts";

/** On another evening silence is silence again, in every step. */
export function silentAgain(board: Board, now: number): Pick<Meeting, "opened"> | null {
  return isOtherEvening(lastSign(board), now) ? { opened: [] } : null;
}

/**
 * With a new round of answers they lie closed again until "Tel de antwoorden". A step in which dots were given stays
 * counted: those are on their cards.
 */
export function closedAgain({ board, ledger }: Situation): Pick<Meeting, "counted"> {
  const isAsked = (stepId: StepId) =>
    board.steps.some(({ id, verbs }) => id === stepId && verbs.includes("answer"));
  const { counted } = board.meeting;
  return { counted: counted.filter((id) => !isAsked(id) || ledger.votesIn(id).size > 0) };
}

/** When something last happened that a board remembers the time of. */
function lastSign({ meeting, checks, cards }: Board): number {
  const added = [...cards.values()].map(({ addedAt }) => addedAt);
  return Math.max(meeting.clock?.startedAt ?? 0, checks.now?.began ?? 0, ...added);
}
