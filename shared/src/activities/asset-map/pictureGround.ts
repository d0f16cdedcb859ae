import type { Board } from "../../board/Board.ts";
import type { Card } from "../../board/Card.ts";
import type { CardId } from "../../board/ids.ts";
import type { Picture } from "../../board/Picture.ts";
import type { Box, Position } from "../../board/Position.ts";
import { seededRandom } from "../../paper/seededRandom.ts";
import { layOnIsland } from "../layOnIsland.ts";
import { carelessly, GAP } from "../nextOnIsland.ts";
import { pictureIn } from "../pictureParts.ts";
import { laidBoxOf } from "./cards.ts";
import { PICTURE_AREA } from "./islands.ts";
import { islandFor } from "./place.ts";

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
  const random = seededRandom(seed);
  const sorted = [...board.cards.values()].sort(inReadingOrder);
  for (const [island, cards] of Map.groupBy(sorted, (card) => islandFor({ picture }, card))) {
    const boxes = cards.map((card) => laidBoxOf({ ...card, pos: [0, 0] }));
    const spots = layOnIsland(island, boxes, GAP);
    for (const [i, { id }] of cards.entries()) {
      const [box, spot] = [boxes[i], spots[i]];
      if (box !== undefined && spot !== undefined)
        places.set(id, carelessly([spot.x - box.x, spot.y - box.y], random));
    }
  }
  return places;
}

/** About a card high: hands lay cards of one row a little higher and lower. */
const ROW = 90;

function inReadingOrder(one: Card, other: Card): number {
  return Math.round(one.pos[1] / ROW) - Math.round(other.pos[1] / ROW) || one.pos[0] - other.pos[0];
}
