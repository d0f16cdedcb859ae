import { type Board, stepOf } from "../board/Board.ts";
import type { CardId, ConnectionId } from "../board/ids.ts";
import type { Verb } from "../board/Step.ts";
import type { CommandType } from "./Command.ts";
import type { Actor, Situation } from "./Decision.ts";
import { isBoundByStep, mayDo } from "./rights.ts";

/** Whether the actor may do this with that card or line. One whose maker is not known is somebody else's. */
export function mayDoWith(
  { ledger }: Situation,
  actor: Actor,
  command: CommandType,
  thing: CardId | ConnectionId,
): boolean {
  const own = ledger.authorOf(thing) === actor.participantId;
  return mayDo(actor.role, command, own ? "own" : "others");
}

/** Whether the current step lets the actor do this. Taking back what is one's own needs no leave of the step. */
export function stepAllows(board: Board, actor: Actor, verb: Verb): boolean {
  return !isBoundByStep(actor.role) || stepOf(board).verbs.includes(verb);
}
