import type { Board } from "../board/Board.ts";
import type { Change } from "../board/Change.ts";
import type { Circle } from "../board/Circle.ts";
import { isOtherEvening } from "../board/evening.ts";
import type { CircleId, ParticipantId } from "../board/ids.ts";
import type { EntryOf } from "../board/LedgerEntry.ts";
import { LIMITS } from "../board/limits.ts";
import { cleanLine, codePoints } from "../board/text.ts";
import { bridgedBy } from "./bridgedBy.ts";
import type { CommandOf } from "./Command.ts";
import { type Actor, accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import type { Refusal } from "./Refusal.ts";

type Chosen = EntryOf<"circle">;

/** Other circles, or other names for them. Who chose one that goes has chosen nothing. */
export function setCircles(
  situation: Situation,
  { circles: asked }: CommandOf<"set-circles">,
  { id, now }: Pick<Fresh, "id" | "now">,
): Decision {
  const { board, ledger } = situation;
  const circles = distinct(
    asked.map(({ id: known, name }, n) => circleFrom(board, known, name, `${id}-${n}`)),
  );
  const refusal = circlesRefusal(circles);
  if (refusal !== null) return refuse(refusal);
  const isGone = ({ circle, at }: Chosen) =>
    isOtherEvening(at, now) || (circle !== null && !circles.some((each) => each.id === circle));
  const gone = ledger.circlesChosen().filter(isGone);
  const left = ledger.circlesChosen().filter((chosen) => !isGone(chosen));
  const isSame = JSON.stringify(circles) === JSON.stringify(board.circles);
  return accept([
    ...(isSame ? [] : [{ type: "circles-set", circles } as const]),
    ...letGo(situation, now),
    ...gone.map(forget),
    ...hereNow({ ...board, circles }, left),
  ]);
}

/** One circle of each participant, or that they would rather not say, in the place of what they chose before. */
export function chooseCircle(
  situation: Situation,
  { participantId }: Actor,
  { circle }: CommandOf<"choose-circle">,
  { now }: Pick<Fresh, "now">,
): Decision {
  const { board, ledger } = situation;
  if (circle !== null && !board.circles.some(({ id }) => id === circle)) return refuse("circle-unknown");
  const others = ledger.circlesChosen().filter((each) => each.participantId !== participantId);
  const tonight = others.filter(({ at }) => !isOtherEvening(at, now));
  const entry: Chosen = { entry: "circle", participantId, circle, at: now };
  return accept([
    ...letGo(situation, now),
    ...others.filter((each) => !tonight.includes(each)).map(forget),
    { type: "ledger-put", entry },
    ...hereNow(board, [...tonight, entry]),
  ]);
}

/** What was chosen on another evening says nothing of who is here now. */
export function circlesAnew(situation: Situation, now: number): readonly Change[] {
  const { board, ledger } = situation;
  const chosen = ledger.circlesChosen();
  const old = chosen.filter(({ at }) => isOtherEvening(at, now));
  if (old.length === 0) return [];
  const tonight = chosen.filter((each) => !old.includes(each));
  return [...letGo(situation, now), ...old.map(forget), ...hereNow(board, tonight)];
}

/** What may stay of an evening when who chose which circle is forgotten: one number. */
function letGo(situation: Situation, now: number): readonly Change[] {
  const entry = bridgedBy(situation, now);
  return entry === null ? [] : [{ type: "ledger-put", entry }];
}

/** Somebody counts no more for the circle that they chose. What was noted of them is forgotten by who asks. */
export function withoutCircle({ board, ledger }: Situation, participantId: ParticipantId): readonly Change[] {
  if (ledger.circleOf(participantId) === null) return [];
  return hereNow(
    board,
    ledger.circlesChosen().filter((each) => each.participantId !== participantId),
  );
}

/** Of which circles somebody is here, in the order of the circles: never how many, nor who came first. */
function hereNow({ circles, circlesHere }: Board, chosen: readonly Chosen[]): readonly Change[] {
  const here = circles.map(({ id }) => id).filter((id) => chosen.some(({ circle }) => circle === id));
  const isSame = here.length === circlesHere.length && here.every((id, n) => id === circlesHere[n]);
  return isSame ? [] : [{ type: "circles-here-set", here }];
}

function circleFrom(board: Board, known: CircleId | null, name: string, fresh: string): Circle {
  const isKnown = board.circles.some(({ id }) => id === known);
  return { id: known !== null && isKnown ? known : (fresh as CircleId), name: cleanLine(name) };
}

/** The same name twice is one circle. */
function distinct(circles: readonly Circle[]): readonly Circle[] {
  return circles.filter(
    ({ id, name }, n) => circles.findIndex((other) => other.id === id || other.name === name) === n,
  );
}

function circlesRefusal(circles: readonly Circle[]): Refusal | null {
  if (circles.length > LIMITS.circlesPerBoard) return "too-many-circles";
  if (circles.some(({ name }) => name === "")) return "name-empty";
  return circles.some(({ name }) => codePoints(name) > LIMITS.circleNameCodePoints) ? "name-too-long" : null;
}

function forget(entry: Chosen): Change {
  return { type: "ledger-removed", entry };
}
