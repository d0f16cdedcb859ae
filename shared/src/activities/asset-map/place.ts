import type { Board } from "../../board/Board.ts";
import type { Position } from "../../board/Position.ts";
import type { NewCard } from "../Activity.ts";
import { isAgreement, placeAgreement } from "../agreements.ts";
import type { Island } from "../Island.ts";
import { nextOnIsland } from "../nextOnIsland.ts";
import { boxOf, fields, laidBoxOf } from "./cards.ts";
import { agreementIsland, islands } from "./islands.ts";

/** The next free spot in reading order on the island of the card's field. */
export function place(board: Board, card: NewCard, seed: number): Position {
  const laid = [...board.cards.values()].map(laidBoxOf);
  if (isAgreement(card)) return placeAgreement(agreementIsland, laid, card.text, seed);
  return nextOnIsland(islandFor(card), laid, boxOf({ pos: [0, 0], text: card.text }), seed);
}

/** A card without a field goes to the island of its kind. */
function islandFor(card: NewCard): Island {
  const field = card.field ?? fields.find(({ kind }) => kind === card.kind)?.id;
  const island = islands.find((each) => each.field === field);
  if (island === undefined) throw new Error(`No island for field ${card.field} and kind ${card.kind}`);
  return island;
}
