import type { Board } from "../board/Board.ts";
import type { CardId } from "../board/ids.ts";
import type { Position } from "../board/Position.ts";
import { LaidCards } from "./LaidCards.ts";
import { laidAnew } from "./laidAnew.ts";
import { laidBox } from "./laidBox.ts";
import { lifted, movedSince, withLaid } from "./onTable.ts";
import { activityOf } from "./registry.ts";
import { roomFor, roomNear } from "./roomFor.ts";
import { type Handful, handfulsOf, type WhatToLay } from "./WhatToLay.ts";

/**
 * New places for cards, so that they lie in rows as one reads, none on another, each in its field: only of those that
 * come to lie elsewhere. Those of a field fill it from its beginning; those that somebody chose stay about where they
 * are. Pure, and done twice it moves nothing more.
 */
export function tidied(board: Board, what: WhatToLay): ReadonlyMap<CardId, Position> {
  const handfuls = handfulsOf(board, what);
  const empty = lifted(
    board,
    handfuls.flatMap(({ cards }) => cards),
  );
  return movedSince(board, handfuls.reduce(laidInRows, empty));
}

/** `table`: the board without these cards. */
function laidInRows(table: Board, { field, cards, isWhole }: Handful): Board {
  const activity = activityOf(table);
  const { room, isOwn } = roomFor(table, field);
  const lying = cards.map((card) => ({ id: card.id, box: laidBox(activity, card) }));
  const laid = laidAnew(lying, {
    areas: isWhole && isOwn ? () => room.areas() : () => roomNear(room, lying),
    room,
    fixed: new LaidCards([
      ...(room.taken ?? []),
      ...[...table.cards.values()].map((card) => laidBox(activity, card)),
    ]),
    lines: [...table.connections.values()],
  });
  return withLaid(
    table,
    cards.flatMap((card) => {
      const box = laid.get(card.id);
      return box === undefined ? [] : [[card, box] as const];
    }),
  );
}
