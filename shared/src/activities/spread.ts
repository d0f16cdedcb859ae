import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { CardId } from "../board/ids.ts";
import type { Box, Position } from "../board/Position.ts";
import { centreOf, overlap, union } from "./boxGeometry.ts";
import { laidBox } from "./laidBox.ts";
import { nearestSpot } from "./nearestSpot.ts";
import { lifted, movedSince, withLaid } from "./onTable.ts";
import type { Room } from "./Room.ts";
import { activityOf } from "./registry.ts";
import { roomFor } from "./roomFor.ts";
import { together } from "./together.ts";
import { type Handful, handfulsOf, type WhatToLay } from "./WhatToLay.ts";

/**
 * New places for cards that lie on others, so that none does: each as near as it can to where it lies now, in its
 * field. The others stay. Pure, and done twice it moves nothing more.
 */
export function spread(board: Board, what: WhatToLay): ReadonlyMap<CardId, Position> {
  return movedSince(board, handfulsOf(board, what).reduce(spreadIn, board));
}

function spreadIn(board: Board, handful: Handful): Board {
  const { room } = roomFor(board, handful.field);
  return heapsIn(board, handful).reduce((table, heap) => laidApart(table, room, heap), board);
}

type Heap = readonly Card[];

/** Cards that lie on each other, or on one that stays: those of them that may move. */
function heapsIn(board: Board, { cards }: Handful): readonly Heap[] {
  const activity = activityOf(board);
  const mayMove = new Set(cards.map(({ id }) => id));
  const lying = [...board.cards.values()].map((card) => ({ card, box: laidBox(activity, card) }));
  return together(lying, (one, other) => overlap(one.box, other.box))
    .filter((heap) => heap.length > 1)
    .map((heap) => heap.map(({ card }) => card).filter(({ id }) => mayMove.has(id)))
    .filter((heap) => heap.length > 0);
}

/** From the middle of the heap outward: whatever lies free by then stays where it is. */
function laidApart(board: Board, room: Room, heap: Heap): Board {
  const activity = activityOf(board);
  const boxOf = (card: Card) => laidBox(activity, card);
  const laid = [...(room.taken ?? []), ...[...lifted(board, heap).cards.values()].map(boxOf)];
  return fromMiddle(heap, boxOf).reduce((table, card) => {
    const box = boxOf(card);
    const spot = laid.some((other) => overlap(other, box)) ? nearestSpot(room, laid, box) : box;
    laid.push(spot);
    return spot === box ? table : withLaid(table, [[card, spot]]);
  }, board);
}

function fromMiddle(heap: Heap, boxOf: (card: Card) => Box): Heap {
  const [mx, my] = centreOf(heap.map(boxOf).reduce(union));
  const far = (card: Card) => {
    const [x, y] = centreOf(boxOf(card));
    return Math.hypot(x - mx, y - my);
  };
  return [...heap].sort((one, other) => far(one) - far(other) || (one.id < other.id ? -1 : 1));
}
