import type { Board } from "../board/Board.ts";
import type { StepId } from "../board/ids.ts";
import type { Meeting } from "../board/Meeting.ts";
import { lastEvening } from "../board/opening.ts";
import type { Situation } from "./Decision.ts";

/** With the first step of another evening silence is silence again, in every step. */
export function silentAgain(board: Board, now: number): Pick<Meeting, "opened"> | null {
  return lastEvening(board, now)?.tonight === now ? { opened: [] } : null;
}

/**
 * With a new round of answers in these steps they lie closed again until "Tel de antwoorden". A step in which dots were
 * given stays counted: those are on their cards.
 */
export function closedAgain(
  { board, ledger }: Situation,
  asked: readonly StepId[],
): Pick<Meeting, "counted"> {
  const { counted } = board.meeting;
  return { counted: counted.filter((id) => !asked.includes(id) || ledger.votesIn(id).size > 0) };
}
