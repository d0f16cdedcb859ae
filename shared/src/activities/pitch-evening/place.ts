import type { Board } from "../../board/Board.ts";
import type { FieldId } from "../../board/ids.ts";
import type { Position } from "../../board/Position.ts";
import { seededRandom } from "../../paper/seededRandom.ts";
import type { NewCard } from "../Activity.ts";
import { isAgreement, placeAgreement } from "../agreements.ts";
import { centreOf } from "../boxGeometry.ts";
import { LaidCards } from "../LaidCards.ts";
import { nextFromMiddle } from "../nextFromMiddle.ts";
import { nextOnIsland } from "../nextOnIsland.ts";
import { islandRoom, type Room } from "../Room.ts";
import { boxOf, laidBoxOf, parking } from "./cards.ts";
import { agreementSheet, MIDDLE, parkingSheet, scaleFor, tableRoom } from "./table.ts";

/** Rows leave room for the dots under each idea. */
const ROWS = { middle: MIDDLE, row: 138, aside: 130, bend: 10, gap: { x: 26, y: 10 }, scaleFor };
/** How far from its exact spot a hand lays an idea, in units. Less than the gap, so that it covers no neighbour. */
const CARELESS = { x: 16, y: 8 };

/** Ideas in loose rows from the middle of the table outward; on the parking sheet the next free spot. */
export function place(board: Board, card: NewCard, seed: number): Position {
  const laid = [...board.cards.values()].map(laidBoxOf);
  if (isAgreement(card)) return placeAgreement(agreementSheet, laid, card.text, seed);
  const size = boxOf({ ...card, pos: [0, 0] });
  if (card.field === parking.id) return nextOnIsland(parkingSheet, laid, size, seed);
  const [x, y] = centreOf(nextFromMiddle(ROWS, new LaidCards(laid), size));
  const random = seededRandom(seed);
  const careless = (most: number) => Math.round((random() - 0.5) * 2 * most);
  return [Math.round(x) + careless(CARELESS.x), Math.round(y) + careless(CARELESS.y)];
}

/** The open table for ideas, a sheet for the rest. */
export function roomFor(_: Pick<Board, "picture">, field: FieldId | null): Room {
  const sheet = [parkingSheet, agreementSheet].find((each) => each.field === field);
  return sheet === undefined ? tableRoom : islandRoom(sheet);
}
