import type { Board } from "./Board.ts";
import { NO_CHECKS } from "./Checks.ts";
import { QUIET_MEETING } from "./Meeting.ts";

/** As a board begins: nothing lies on it, its door is open, and it is in the first of its steps. */
export function emptyBoard(given: Pick<Board, "id" | "title" | "activity" | "language" | "steps">): Board {
  const [first] = given.steps;
  if (first === undefined) throw new RangeError("A board has at least one step");
  return {
    ...given,
    adding: "open",
    door: "open",
    keepDays: 365,
    currentStep: first.id,
    meeting: QUIET_MEETING,
    checks: NO_CHECKS,
    picture: null,
    circles: [],
    circlesHere: [],
    queue: [],
    groups: [],
    mostAtTable: null,
    polls: {},
    tableOf: null,
    page: null,
    worksheet: new Map(),
    saved: null,
    cards: new Map(),
    connections: new Map(),
  };
}
