import type { Board } from "../../board/Board.ts";
import type { Position } from "../../board/Position.ts";
import type { NewCard } from "../Activity.ts";
import { nextOnIsland } from "../nextOnIsland.ts";
import { boxOf, fields } from "./cards.ts";
import { agreementSheet, columnSheets } from "./sheets.ts";

/** The next free spot in the column of the card's field, or of its kind. */
export function place(board: Board, card: NewCard, seed: number): Position {
  const field = card.field ?? fields.find(({ kind }) => kind === card.kind)?.id;
  const sheet = [...columnSheets, agreementSheet].find((each) => each.field === field);
  if (sheet === undefined) throw new Error(`No column for field ${card.field} and kind ${card.kind}`);
  const laid = [...board.cards.values()].map(boxOf);
  return nextOnIsland(sheet, laid, boxOf({ pos: [0, 0], text: card.text }), seed);
}
