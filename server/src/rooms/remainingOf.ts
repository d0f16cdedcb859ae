import type { Board } from "@buurtbord/shared/board/Board.ts";
import { secondsLeft } from "@buurtbord/shared/board/Meeting.ts";

/** Whole seconds that are left of the step; null: no clock runs. */
export function remainingOf({ meeting: { clock } }: Board, now: number): number | null {
  return clock === null ? null : secondsLeft(clock, now);
}
