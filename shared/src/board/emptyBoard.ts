import type { Board } from "./Board.ts";
import { QUIET_MEETING } from "./Meeting.ts";
import { USUAL_BOARD } from "./usualValues.ts";

/** As a board begins: nothing lies on it, its door is open, and it is in the first of its steps. */
export function emptyBoard(given: Pick<Board, "id" | "title" | "activity" | "language" | "steps">): Board {
  const [first] = given.steps;
  if (first === undefined) throw new RangeError("A board has at least one step");
  return {
    ...given,
    ...USUAL_BOARD,
    keepDays: 365,
    currentStep: first.id,
    meeting: QUIET_MEETING,
    worksheet: new Map(),
    cards: new Map(),
    connections: new Map(),
  };
}
