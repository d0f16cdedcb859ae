import type { Board } from "./Board.ts";
import { NO_CHECKS } from "./Checks.ts";
import { type Meeting, QUIET_MEETING } from "./Meeting.ts";

/** What a board has of its own as it begins, beside its meeting and what lies on it. */
export const USUAL_BOARD = {
  adding: "open",
  door: "open",
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
  saved: null,
} as const satisfies Partial<Board>;

/**
 * What a board has where its document says nothing: of most boards most of it is never written, and takes no place in
 * memory. Stored boards rely on each of these: to change one, a migration writes the value of before.
 */
export const USUAL_VALUES = { ...QUIET_MEETING, ...USUAL_BOARD } as const satisfies Partial<Board> & Meeting;
