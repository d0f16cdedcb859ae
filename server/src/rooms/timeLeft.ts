import type { Board } from "@buurtbord/shared/board/Board.ts";
import { secondsLeft } from "@buurtbord/shared/board/Meeting.ts";
import type { TimeLeft } from "@buurtbord/shared/protocol/TimeLeft.ts";

/** Of the step, and of the pitch that is told. `now`: milliseconds since 1970. */
export function timeLeft({ meeting: { clock, floor } }: Board, now: number): TimeLeft {
  return {
    remaining: clock === null ? null : secondsLeft(clock, now),
    ...(floor && { floor: secondsLeft(floor.clock, now) }),
  };
}

/** Whether any clock runs. */
export function isTimed({ remaining, floor }: TimeLeft): boolean {
  return remaining !== null || floor !== undefined;
}
