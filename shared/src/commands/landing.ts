import { activityOf } from "../activities/registry.ts";
import { type Board, stepOf } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { Change, WaitingFor } from "../board/Change.ts";
import { hasHeldWord } from "../board/hasHeldWord.ts";
import type { Step } from "../board/Step.ts";
import type { Actor } from "./Decision.ts";
import { isBoundByStep } from "./rights.ts";

/** A card before anybody chose where it lies. */
export type UnlaidCard = Omit<Card, "pos">;

/** Where the activity puts it. */
export function laid(board: Board, card: UnlaidCard, seed: number): Card {
  return { ...card, pos: activityOf(board).place(board, card, seed) };
}

/** A card that somebody adds comes to lie on the board, or waits. What whoever leads brings waits for nobody. */
export function landing(board: Board, actor: Actor, card: Card): Change[] {
  return isBoundByStep(actor.role) ? landingInStep(board, stepOf(board), card) : [{ type: "card-put", card }];
}

/** The same for a card that a phone added in that step. */
export function landingInStep(board: Board, step: Step, card: Card): Change[] {
  const why = waitsFor(board, step, `${card.text} ${card.agreement?.when ?? ""}`);
  if (why !== null) return [{ type: "waiting-put", waiting: { card, connections: [], why } }];
  return [{ type: "card-put", card }, ...toBeChecked(step, card)];
}

/** What a phone's text must wait for before everybody sees it; null: nothing. */
export function waitsFor({ meeting }: Board, { approval }: Step, text: string): WaitingFor | null {
  if (meeting.heldWords === "on" && hasHeldWord(text)) return "word";
  return approval === "before" ? "approval" : null;
}

export function toBeChecked({ approval }: Step, { id }: Pick<Card, "id">): Change[] {
  return approval === "after" ? [{ type: "unchecked-put", cardId: id }] : [];
}
