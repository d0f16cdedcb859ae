import { activityOf } from "../activities/registry.ts";
import { type Board, stepOf } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { CardKindId } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import { cleanLine, codePoints } from "../board/text.ts";
import type { CommandOf } from "./Command.ts";
import { type Actor, accept, type Decision, refuse, type Situation } from "./Decision.ts";
import { isAgreement, newAgreement } from "./decideAgreement.ts";
import { timesSaid } from "./family.ts";
import { waitsFor } from "./landing.ts";
import { mayDoWith } from "./permission.ts";
import type { Refusal } from "./Refusal.ts";
import { isBoundByStep, mayDo } from "./rights.ts";
import { takingOff } from "./takingOff.ts";

/** What a new card of that kind holds more, where it is an agreement, and where it is a project. */
export function newProject(
  board: Board,
  kind: CardKindId,
  when: string | null,
  firstStep: string | null,
): Pick<Card, "agreement" | "project"> {
  const project = isProject(board, kind) ? { project: { firstStep, group: null } } : {};
  return { ...newAgreement(board, kind, when), ...project };
}

/** Where groups work at tables, what is agreed is a project. */
function isProject(board: Board, kind: CardKindId): boolean {
  return activityOf(board).worksheet !== undefined && isAgreement(board, kind);
}

/** As it is kept; null: not said. */
export function cleanFirstStep(firstStep: string | null | undefined): string | null {
  return cleanLine(firstStep ?? "") || null;
}

export function firstStepRefusal(board: Board, kind: CardKindId, firstStep: string | null): Refusal | null {
  if (firstStep === null) return null;
  if (!isProject(board, kind)) return "no-project";
  return codePoints(firstStep) > LIMITS.firstStepCodePoints ? "first-step-too-long" : null;
}

export function setFirstStep(
  situation: Situation,
  actor: Actor,
  command: CommandOf<"set-first-step">,
): Decision {
  const { cardId } = command;
  const { board } = situation;
  const card = board.cards.get(cardId);
  if (card === undefined) return refuse("card-not-found");
  if (!mayDoWith(situation, actor, command.type, cardId)) return refuse("not-yours");
  if (timesSaid(card) > 1 && !mayDo(actor.role, command.type, "others")) return refuse("not-yours");
  const firstStep = cleanFirstStep(command.firstStep);
  const refusal = isProject(board, card.kind) ? firstStepRefusal(board, card.kind, firstStep) : "no-project";
  if (refusal !== null) return refuse(refusal);
  const project = { group: null, ...card.project, firstStep };
  if (firstStep === (card.project?.firstStep ?? null)) return accept([], { cardId });
  const why = isBoundByStep(actor.role) ? waitsFor(board, stepOf(board), { ...card, project }) : null;
  if (why !== null) return accept(takingOff(situation, { ...card, project }, why), { cardId });
  return accept([{ type: "card-project", cardId, project }], { cardId });
}
