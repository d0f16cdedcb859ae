import { activityOf } from "../activities/registry.ts";
import { type Agreement, NOTHING_AGREED } from "../board/Agreement.ts";
import type { Board } from "../board/Board.ts";
import { stepOf } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { Change } from "../board/Change.ts";
import type { CardKindId, ParticipantId } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import { cleanLine, codePoints } from "../board/text.ts";
import type { CommandOf } from "./Command.ts";
import { type Actor, accept, type Decision, refuse, type Situation } from "./Decision.ts";
import { familyOf, nameOn, timesSaid } from "./family.ts";
import { waitsFor } from "./landing.ts";
import { mayDoWith } from "./permission.ts";
import type { Refusal } from "./Refusal.ts";
import { isBoundByStep, mayDo } from "./rights.ts";
import { takingOff } from "./takingOff.ts";

/** What a new card of that kind holds more; nothing where it is no agreement. */
export function newAgreement(board: Board, kind: CardKindId, when: string | null): Pick<Card, "agreement"> {
  return isAgreement(board, kind) ? { agreement: { ...NOTHING_AGREED, when } } : {};
}

export function isAgreement(board: Board, kind: CardKindId): boolean {
  return activityOf(board).kinds.some(({ id, isAgreement }) => id === kind && isAgreement === true);
}

/** As it is kept; null: not said. */
export function cleanWhen(when: string | undefined): string | null {
  return cleanLine(when ?? "") || null;
}

export function whenRefusal(board: Board, kind: CardKindId, when: string | null): Refusal | null {
  if (when === null) return null;
  if (!isAgreement(board, kind)) return "no-agreement";
  return codePoints(when) > LIMITS.agreementWhenCodePoints ? "when-too-long" : null;
}

export function setWhen(situation: Situation, actor: Actor, command: CommandOf<"set-when">): Decision {
  const { cardId } = command;
  const { board } = situation;
  const card = board.cards.get(cardId);
  if (card === undefined) return refuse("card-not-found");
  if (!mayDoWith(situation, actor, command.type, cardId)) return refuse("not-yours");
  if (timesSaid(card) > 1 && !mayDo(actor.role, command.type, "others")) return refuse("not-yours");
  const when = cleanWhen(command.when);
  const refusal = card.agreement === undefined ? "no-agreement" : whenRefusal(board, card.kind, when);
  if (refusal !== null) return refuse(refusal);
  const agreement = { ...NOTHING_AGREED, ...card.agreement, when };
  if (agreement.when === card.agreement?.when) return accept([], { cardId });
  const why = isBoundByStep(actor.role) ? waitsFor(board, stepOf(board), { ...card, agreement }) : null;
  if (why !== null) return accept(takingOff(situation, { ...card, agreement }, why), { cardId });
  return accept([{ type: "card-agreement", cardId, agreement }], { cardId });
}

/** One more name under an agreement. */
export function withName(agreement: Agreement, name: string): Agreement {
  return { ...agreement, people: [...agreement.people, name] };
}

/** One such name fewer: two people may have the same. */
function withoutName(agreement: Agreement, name: string): Agreement {
  const at = agreement.people.lastIndexOf(name);
  return at === -1 ? agreement : { ...agreement, people: agreement.people.toSpliced(at, 1) };
}

/** The card without the name under which somebody shows on it, if they do. */
export function unnamed<Named extends Card>(situation: Situation, card: Named, who: ParticipantId): Named {
  if (card.agreement === undefined) return card;
  const name = nameOn(situation, who, familyOf(situation, card.id));
  if (name === null) return card;
  return { ...card, agreement: withoutName(card.agreement, name) };
}

/** The change that shows it so, where it is different. */
export function agreementChange(card: Card, agreement: Agreement | undefined): readonly Change[] {
  if (agreement === undefined || agreement === card.agreement) return [];
  return [{ type: "card-agreement", cardId: card.id, agreement }];
}
