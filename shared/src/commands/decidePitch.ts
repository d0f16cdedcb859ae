import { isInQueue, isPitchKind } from "../activities/pitchQueue.ts";
import { activityOf } from "../activities/registry.ts";
import { type Board, stepOf } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { Change } from "../board/Change.ts";
import type { CardId, CardKindId } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import { NOTHING_TOLD, type Pitch } from "../board/Pitch.ts";
import { cleanLine, codePoints } from "../board/text.ts";
import type { CommandOf } from "./Command.ts";
import { type Actor, accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { meetingSet } from "./decideStep.ts";
import { timesSaid } from "./family.ts";
import { toBeChecked, waitsFor } from "./landing.ts";
import { mayDoWith } from "./permission.ts";
import type { Refusal } from "./Refusal.ts";
import { isBoundByStep, mayDo } from "./rights.ts";
import { takingOff } from "./takingOff.ts";
import { isInSight, standsOn, type Whereabouts, whereabouts } from "./whereabouts.ts";

type Asked = CommandOf<"add-card">["card"]["pitch"];

/** As it is kept; null: nothing was said of it. */
export function cleanPitch(asked: Asked): Pitch | null {
  if (asked === undefined) return null;
  return { line: cleanLine(asked.line) || null, who: cleanLine(asked.who) || null };
}

export function pitchRefusal(board: Board, kind: CardKindId, pitch: Pitch | null): Refusal | null {
  if (pitch === null) return null;
  if (!isPitchKind(activityOf(board), kind)) return "no-pitch";
  if (codePoints(pitch.line ?? "") > LIMITS.pitchLineCodePoints) return "line-too-long";
  return codePoints(pitch.who ?? "") > LIMITS.participantNameCodePoints ? "name-too-long" : null;
}

/** What a new card of that kind holds more; nothing where it is no pitch. */
export function newPitch(board: Board, kind: CardKindId, pitch: Pitch | null): Pick<Card, "pitch"> {
  return isPitchKind(activityOf(board), kind) ? { pitch: pitch ?? NOTHING_TOLD } : {};
}

/** By who made it or leads, wherever it is; what a phone writes anew is looked at anew, as its text is. */
export function setPitch(situation: Situation, actor: Actor, command: CommandOf<"set-pitch">): Decision {
  const { cardId } = command;
  const where = whereabouts(situation, cardId);
  const card = standsOn(where);
  if (card === null || !isInSight(situation, actor, where)) return refuse("card-not-found");
  if (!mayDoWith(situation, actor, command.type, cardId)) return refuse("not-yours");
  if (timesSaid(card) > 1 && !mayDo(actor.role, command.type, "others")) return refuse("not-yours");
  const { board } = situation;
  if (!isPitchKind(activityOf(board), card.kind)) return refuse("no-pitch");
  const pitch = cleanPitch(command) ?? NOTHING_TOLD;
  const refusal = pitchRefusal(board, card.kind, pitch);
  if (refusal !== null) return refuse(refusal);
  return accept(isSame(pitch, card.pitch) ? [] : telling(situation, actor, where, pitch), { cardId });
}

function isSame(one: Pitch, other: Pitch = NOTHING_TOLD): boolean {
  return one.line === other.line && one.who === other.who;
}

function telling(situation: Situation, actor: Actor, where: Whereabouts, pitch: Pitch): readonly Change[] {
  if (where.at === "draft") return [{ type: "ledger-put", entry: { ...where.draft, pitch } }];
  if (where.at === "waiting") {
    const { waiting } = where;
    return [{ type: "waiting-put", waiting: { ...waiting, card: { ...waiting.card, pitch } } }];
  }
  if (where.at !== "board") return [];
  const { card } = where;
  const edit: Change = { type: "card-pitch", cardId: card.id, pitch };
  if (!isBoundByStep(actor.role)) return [edit];
  const step = stepOf(situation.board);
  const why = waitsFor(situation.board, step, { ...card, pitch });
  return why === null ? [edit, ...toBeChecked(step, card)] : takingOff(situation, { ...card, pitch }, why);
}

/** Of what went meanwhile nothing is said: whoever lays the order saw it there. */
export function orderPitches({ board }: Situation, { cards }: CommandOf<"order-pitches">): Decision {
  const queue = [...new Set(cards)].filter((id) => isTold(board, id));
  if (queue.length === 0 && cards.length > 0) return refuse("card-not-found");
  const isSo = queue.length === board.queue.length && queue.every((id, n) => board.queue[n] === id);
  return accept(isSo ? [] : [{ type: "gathering-set", values: { queue } }]);
}

/** Everybody looks at whoever tells: nothing else is lit. */
export function giveFloor(
  { board }: Situation,
  { cardId, seconds }: CommandOf<"give-floor">,
  { now }: Pick<Fresh, "now">,
): Decision {
  if (cardId === null) return accept(meetingSet(board, { floor: null }));
  if (!board.cards.has(cardId)) return refuse("card-not-found");
  if (!isTold(board, cardId)) return refuse("no-pitch");
  const floor = { cardId, clock: { startedAt: now, seconds } };
  return accept(meetingSet(board, { floor, spotlight: null, part: null, lookBack: null }), { cardId });
}

function isTold(board: Board, cardId: CardId): boolean {
  const card = board.cards.get(cardId);
  return card !== undefined && isInQueue(activityOf(board), card);
}
