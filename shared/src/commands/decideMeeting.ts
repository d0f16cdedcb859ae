import { activityOf } from "../activities/registry.ts";
import type { Board } from "../board/Board.ts";
import { LIMITS } from "../board/limits.ts";
import type { BoardPart, Meeting } from "../board/Meeting.ts";
import { secondsLeft } from "../board/Meeting.ts";
import { cleanLine, codePoints } from "../board/text.ts";
import type { CommandOf } from "./Command.ts";
import { accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { meetingSet } from "./decideStep.ts";
import { partLeft } from "./partLeft.ts";

/** "Nog een minuutje": from what is left, or from now where the time was over or there was no clock. */
export function addTime({ board }: Situation, { minutes }: CommandOf<"add-time">, { now }: Fresh): Decision {
  const { clock } = board.meeting;
  const seconds = minutes * 60;
  const isRunning = clock !== null && secondsLeft(clock, now) > 0;
  const longer = isRunning ? { ...clock, seconds: clock.seconds + seconds } : { startedAt: now, seconds };
  return accept(meetingSet(board, { clock: longer }));
}

/** On one card, on a part of the board, or on nothing; the one puts out the other. */
export function setSpotlight(
  { board }: Situation,
  { cardId, part = null }: CommandOf<"set-spotlight">,
): Decision {
  if (cardId !== null && !board.cards.has(cardId)) return refuse("card-not-found");
  if (cardId !== null) return accept(meetingSet(board, { spotlight: cardId, part: null }), { cardId });
  const lit = partLeft(part && eachOnce(part), (id) => board.cards.has(id));
  if (part !== null && lit === null) return refuse("card-not-found");
  if (lit !== null && !isThere(board, lit)) return refuse("field-unknown");
  return accept(meetingSet(board, { spotlight: null, part: lit }));
}

function eachOnce(part: BoardPart): BoardPart {
  return part.part === "field" ? part : { ...part, cards: [...new Set(part.cards)] };
}

function isThere(board: Board, part: BoardPart): boolean {
  return part.part === "cards" || activityOf(board).fields.some(({ id }) => id === part.field);
}

export function turnPage({ board }: Situation, { to }: CommandOf<"turn-page">): Decision {
  return accept(meetingSet(board, { turned: board.meeting.turned + (to === "next" ? 1 : -1) }));
}

/** "Nog vijf minuten": all tables hear it, until it is taken back or the next step begins. */
export function sayWord({ board }: Situation, { word }: CommandOf<"say-word">): Decision {
  const said = cleanLine(word ?? "") || null;
  if (said !== null && codePoints(said) > LIMITS.saidWordCodePoints) return refuse("text-too-long");
  return accept(meetingSet(board, { word: said }));
}

/** Only at a group's table: in the hall one raises a hand. */
export function askHelp({ board }: Situation, { asks }: CommandOf<"ask-help">): Decision {
  if (board.tableOf === null) return refuse("no-groups-here");
  return accept(meetingSet(board, { help: asks ? "asked" : "none" }));
}

/** What whoever leads has at hand, set to this. */
export function setMeeting({ board }: Situation, values: Partial<Meeting>): Decision {
  return accept(meetingSet(board, values));
}
