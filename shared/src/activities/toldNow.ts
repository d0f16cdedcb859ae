import { type Board, stepOf } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { Clock } from "../board/Meeting.ts";
import { inQueue } from "./pitchQueue.ts";
import { activityOf } from "./registry.ts";

/** The pitches as they are told. */
export function pitchesOf(board: Board): readonly Card[] {
  return inQueue(activityOf(board), board.queue, board.cards.values());
}

/** Who tells, for how long, and what comes after it; `next` null: it is the last. */
export interface ToldNow {
  readonly card: Card;
  readonly clock: Clock;
  readonly next: Card | null;
}

/** Null: nobody tells, or a card or a part of the board is in the light. */
export function toldNow(board: Board): ToldNow | null {
  const { floor, spotlight, part } = board.meeting;
  const isLit = part !== null || (spotlight !== null && board.cards.has(spotlight));
  const card = floor === null || isLit ? undefined : board.cards.get(floor.cardId);
  if (floor === null || card === undefined) return null;
  return { card, clock: floor.clock, next: pitchAfter(board, card) };
}

/** Null: it is the last. */
export function pitchAfter(board: Board, { id }: Pick<Card, "id">): Card | null {
  const pitches = pitchesOf(board);
  return pitches[pitches.findIndex((card) => card.id === id) + 1] ?? null;
}

/** Whether the wall shows the pitches as they will be told: in the step in which they are, before anybody has the floor. */
export function waitsForTelling(board: Board): boolean {
  const { spotlight, part, floor } = board.meeting;
  const isFree = part === null && floor === null && (spotlight === null || !board.cards.has(spotlight));
  return (
    isFree && stepOf(board).template === "tell" && activityOf(board).kinds.some(({ isPitch }) => isPitch)
  );
}
