import type { Board } from "../../board/Board.ts";
import type { FieldId } from "../../board/ids.ts";
import type { Position } from "../../board/Position.ts";
import type { NewCard } from "../Activity.ts";
import { isAgreement, placeAgreement } from "../agreements.ts";
import { nextOnIsland } from "../nextOnIsland.ts";
import { openTableRoom } from "../OpenTable.ts";
import { placeOnOpenTable } from "../placeOnOpenTable.ts";
import { islandRoom, type Room } from "../Room.ts";
import { boxOf, laidBoxOf, parking } from "./cards.ts";
import { agreementSheet, openTable, parkingSheet } from "./table.ts";

/** Ideas in loose rows from the middle of the table outward; on the parking sheet the next free spot. */
export function place(board: Board, card: NewCard, seed: number): Position {
  const laid = [...board.cards.values()].map(laidBoxOf);
  if (isAgreement(card)) return placeAgreement(agreementSheet, laid, card.text, seed);
  const size = boxOf({ ...card, pos: [0, 0] });
  if (card.field === parking.id) return nextOnIsland(parkingSheet, laid, size, seed);
  return placeOnOpenTable(openTable, laid, size, seed);
}

/** The open table for ideas, a sheet for the rest. */
export function roomFor(_: Pick<Board, "picture">, field: FieldId | null): Room {
  const sheet = [parkingSheet, agreementSheet].find((each) => each.field === field);
  return sheet === undefined ? openTableRoom(openTable) : islandRoom(sheet);
}
