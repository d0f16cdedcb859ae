import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { Position } from "../board/Position.ts";
import { laidBox } from "./laidBox.ts";
import { nearestSpot } from "./nearestSpot.ts";
import { lifted, withLaid } from "./onTable.ts";
import { activityOf } from "./registry.ts";
import { roomFor } from "./roomFor.ts";

/** Where a card comes to lie that is laid beside another, in the other's field: as near as there is room. Pure. */
export function beside(board: Board, card: Card, other: Card): Position {
  const activity = activityOf(board);
  const kind = activity.fields.find(({ id }) => id === other.field)?.kind ?? card.kind;
  const moved = { ...card, kind, field: other.field, pos: other.pos };
  const { room } = roomFor(board, other.field);
  const table = lifted(board, [card]);
  const laid = [...(room.taken ?? []), ...[...table.cards.values()].map((one) => laidBox(activity, one))];
  const spot = nearestSpot(room, laid, laidBox(activity, moved));
  return withLaid(table, [[moved, spot]]).cards.get(card.id)?.pos ?? card.pos;
}
