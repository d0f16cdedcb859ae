import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Clock, Floor, Meeting } from "@buurtbord/shared/board/Meeting.ts";
import type { TimeLeft } from "@buurtbord/shared/protocol/TimeLeft.ts";
import { timeLeft } from "./timeLeft.ts";

/** The clocks of a board: what is left of them is told when they run otherwise than was told before. */
export class RunningClocks {
  readonly #now: () => number;
  readonly #tell: (left: TimeLeft) => void;
  #told: Pick<Meeting, "clock" | "floor">;

  /** `now`: milliseconds since 1970. */
  constructor({ meeting }: Board, now: () => number, tell: (left: TimeLeft) => void) {
    this.#told = { clock: meeting.clock, floor: meeting.floor };
    this.#now = now;
    this.#tell = tell;
  }

  /** Something on the board did. */
  changed(board: Board): void {
    const { clock, floor } = board.meeting;
    if (isSameClock(clock, this.#told.clock) && isSameFloor(floor, this.#told.floor)) return;
    this.#told = { clock, floor };
    this.#tell(timeLeft(board, this.#now()));
  }
}

function isSameClock(one: Clock | null, other: Clock | null): boolean {
  return one?.startedAt === other?.startedAt && one?.seconds === other?.seconds;
}

function isSameFloor(one: Floor | null, other: Floor | null): boolean {
  return one?.cardId === other?.cardId && isSameClock(one?.clock ?? null, other?.clock ?? null);
}
