import type { Board } from "../../board/Board.ts";
import type { FieldId } from "../../board/ids.ts";
import type { Position } from "../../board/Position.ts";
import type { NewCard } from "../Activity.ts";
import { isAgreement, placeAgreement } from "../agreements.ts";
import { nextOnIsland } from "../nextOnIsland.ts";
import { islandRoom, type Room } from "../Room.ts";
import { boxOf, fields, laidBoxOf } from "./cards.ts";
import { agreementSheet, columnSheets } from "./sheets.ts";

/** The next free spot in the column of the card's field, or of its kind. */
export function place(board: Board, card: NewCard, seed: number): Position {
  const laid = [...board.cards.values()].map(laidBoxOf);
  if (isAgreement(card)) return placeAgreement(agreementSheet, laid, card.text, seed);
  const field = card.field ?? fields.find(({ kind }) => kind === card.kind)?.id;
  const sheet = columnSheets.find((each) => each.field === field);
  if (sheet === undefined) throw new Error(`No column for field ${card.field} and kind ${card.kind}`);
  return nextOnIsland(sheet, laid, boxOf({ ...card, pos: [0, 0] }), seed);
}

/** A field's own sheet. */
export function roomFor(_: Pick<Board, "picture">, field: FieldId | null): Room | null {
  const sheet = [...columnSheets, agreementSheet].find((each) => each.field === field);
  return sheet === undefined ? null : islandRoom(sheet);
}
