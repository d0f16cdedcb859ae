import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { CardId } from "../board/ids.ts";
import type { Box, Position } from "../board/Position.ts";
import { laidBox } from "./laidBox.ts";
import { activityOf } from "./registry.ts";

/** The board while these cards are lifted off it. */
export function lifted(board: Board, cards: Iterable<Pick<Card, "id">>): Board {
  const left = new Map(board.cards);
  for (const { id } of cards) left.delete(id);
  return { ...board, cards: left };
}

/** The board with these cards on it, with their boxes there: exactly, whatever place each had. */
export function withLaid(board: Board, laid: Iterable<readonly [Card, Pick<Box, "x" | "y">]>): Board {
  const activity = activityOf(board);
  const cards = new Map(board.cards);
  for (const [card, { x, y }] of laid) {
    const box = laidBox(activity, { ...card, pos: [0, 0] });
    cards.set(card.id, { ...card, pos: [x - box.x, y - box.y] });
  }
  return { ...board, cards };
}

/** Where those cards lie that lie elsewhere than before. */
export function movedSince(before: Board, { cards }: Board): ReadonlyMap<CardId, Position> {
  const moved = new Map<CardId, Position>();
  for (const [id, { pos }] of cards) {
    const was = before.cards.get(id)?.pos;
    if (was?.[0] !== pos[0] || was?.[1] !== pos[1]) moved.set(id, pos);
  }
  return moved;
}
