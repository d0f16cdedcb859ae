import { boxAround, overlap } from "../activities/boxGeometry.ts";
import { sizeOfCard } from "../activities/cardBox.ts";
import { activityOf } from "../activities/registry.ts";
import { type Board, stepOf } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { Change, WaitingFor } from "../board/Change.ts";
import { hasHeldWord } from "../board/hasHeldWord.ts";
import type { Box } from "../board/Position.ts";
import type { Step } from "../board/Step.ts";
import type { Actor } from "./Decision.ts";
import { isBoundByStep } from "./rights.ts";

/** A card before anybody chose where it lies. */
export type UnlaidCard = Omit<Card, "pos">;

/** Where the activity puts it. */
export function laid(board: Board, card: UnlaidCard, seed: number): Card {
  return { ...card, pos: activityOf(board).place(board, card, seed) };
}

/** Where it lay, or was to lie, unless another card lies there by now. */
export function laidUncovered(board: Board, card: Card, seed: number): Card {
  const box = boxOf(board, card);
  const isCovered = [...board.cards.values()].some((other) => overlap(boxOf(board, other), box));
  return isCovered ? laid(board, card, seed) : card;
}

function boxOf(board: Board, card: Card): Box {
  const { kinds } = activityOf(board);
  const face = (kinds.find(({ id }) => id === card.kind) ?? kinds[0])?.face ?? { outline: "paper" };
  return boxAround(card.pos, sizeOfCard(face, card));
}

/** A card that somebody adds comes to lie on the board, or waits. What whoever leads brings waits for nobody. */
export function landing(board: Board, actor: Actor, card: Card): Change[] {
  return isBoundByStep(actor.role) ? landingInStep(board, stepOf(board), card) : [{ type: "card-put", card }];
}

/** The same for a card that a phone added in that step. */
export function landingInStep(board: Board, step: Step, card: Card): Change[] {
  const why = waitsFor(board, step, card);
  if (why !== null) return [{ type: "waiting-put", waiting: { card, connections: [], why } }];
  return [{ type: "card-put", card }, ...toBeChecked(step, card)];
}

/** What a phone's card must wait for before everybody sees it; null: nothing. A name can be abuse too. */
export function waitsFor(
  { meeting }: Board,
  { approval }: Step,
  {
    text,
    byline,
    agreement,
    project,
    pitch,
  }: Pick<Card, "text" | "byline" | "agreement" | "project" | "pitch">,
): WaitingFor | null {
  const more = [agreement?.when, project?.firstStep, pitch?.line, pitch?.who];
  const words = [text, byline ?? "", ...more.map((each) => each ?? "")];
  if (meeting.heldWords === "on" && words.some(hasHeldWord)) return "word";
  return approval === "before" ? "approval" : null;
}

export function toBeChecked({ approval }: Step, { id }: Pick<Card, "id">): Change[] {
  return approval === "after" ? [{ type: "unchecked-put", cardId: id }] : [];
}
