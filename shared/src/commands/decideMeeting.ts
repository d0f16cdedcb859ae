import type { Meeting } from "../board/Meeting.ts";
import { secondsLeft } from "../board/Meeting.ts";
import type { CommandOf } from "./Command.ts";
import { accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { meetingSet } from "./decideStep.ts";

/** "Nog een minuutje": from what is left, or from now where the time was over or there was no clock. */
export function addTime({ board }: Situation, { minutes }: CommandOf<"add-time">, { now }: Fresh): Decision {
  const { clock } = board.meeting;
  const seconds = minutes * 60;
  const isRunning = clock !== null && secondsLeft(clock, now) > 0;
  const longer = isRunning ? { ...clock, seconds: clock.seconds + seconds } : { startedAt: now, seconds };
  return accept(meetingSet(board, { clock: longer }));
}

export function setSpotlight({ board }: Situation, { cardId }: CommandOf<"set-spotlight">): Decision {
  if (cardId !== null && !board.cards.has(cardId)) return refuse("card-not-found");
  return accept(meetingSet(board, { spotlight: cardId }), cardId === null ? {} : { cardId });
}

/** What whoever leads has at hand, set to this. */
export function setMeeting({ board }: Situation, values: Partial<Meeting>): Decision {
  return accept(meetingSet(board, values));
}
