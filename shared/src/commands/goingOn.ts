import type { Board } from "../board/Board.ts";
import type { Clock, Meeting } from "../board/Meeting.ts";
import type { Step } from "../board/Step.ts";
import type { CommandOf } from "./Command.ts";
import { partLeft } from "./partLeft.ts";

type WasSo = NonNullable<CommandOf<"set-step">["back"]>;

/** A clock is never further from its end than this, whatever is asked. */
const DAY_SECONDS = 24 * 60 * 60;

/** The evening as it went in this step before it was left by mistake: the clock goes on where it was. */
export function goingOn(board: Board, step: Step, was: WasSo, now: number): Partial<Meeting> {
  const { left, phones, wall, spotlight, part = null } = was;
  return {
    phones,
    wall,
    spotlight: spotlight !== null && board.cards.has(spotlight) ? spotlight : null,
    part: spotlight === null ? partLeft(part, (id) => board.cards.has(id)) : null,
    floor: null,
    clock: left === null ? null : clockWith(left, step, now),
  };
}

function clockWith(asked: number, { minutes }: Step, now: number): Clock {
  const left = Math.min(DAY_SECONDS, Math.max(-DAY_SECONDS, asked));
  const seconds = Math.max(minutes * 60, left);
  return { seconds, startedAt: now - (seconds - left) * 1000 };
}
