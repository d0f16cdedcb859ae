import type { Board } from "../../board/Board.ts";
import type { Card } from "../../board/Card.ts";
import type { CardId } from "../../board/ids.ts";
import type { Picture } from "../../board/Picture.ts";
import type { Box, Position } from "../../board/Position.ts";
import { pictureIn } from "../pictureParts.ts";
import { PICTURE_AREA } from "./islands.ts";
import { islandFor, place } from "./place.ts";

/** As large as its part of the table allows. */
export function box(picture: Picture): Box {
  return pictureIn(PICTURE_AREA, picture);
}

/**
 * All cards are laid anew on the islands that there are then, in the order in which they lie: those beside a picture are
 * narrow, and where a card was pinned says nothing when the picture has gone.
 */
export function relay(board: Board, picture: Picture | null, seed: number): ReadonlyMap<CardId, Position> {
  const places = new Map<CardId, Position>();
  const islands = Map.groupBy(
    [...board.cards.values()].sort(inReadingOrder),
    (card) => islandFor(board, card).field,
  );
  for (const cards of islands.values()) {
    // Islands never touch: only what lies on the same one can be in the way.
    const laid = new Map<CardId, Card>();
    for (const card of cards) {
      const pos = place({ ...board, picture, cards: laid }, card, (seed + places.size) >>> 0);
      laid.set(card.id, { ...card, pos });
      places.set(card.id, pos);
    }
  }
  return places;
}

/** About a card high: hands lay cards of one row a little higher and lower. */
const ROW = 90;

function inReadingOrder(one: Card, other: Card): number {
  return Math.round(one.pos[1] / ROW) - Math.round(other.pos[1] / ROW) || one.pos[0] - other.pos[0];
}
