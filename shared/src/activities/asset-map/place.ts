import type { Board } from "../../board/Board.ts";
import type { FieldId } from "../../board/ids.ts";
import type { Position } from "../../board/Position.ts";
import type { NewCard } from "../Activity.ts";
import { isAgreement, placeAgreement } from "../agreements.ts";
import type { Island } from "../Island.ts";
import { nextOnIsland } from "../nextOnIsland.ts";
import { islandRoom, type Room } from "../Room.ts";
import { boxOf, fields, laidBoxOf } from "./cards.ts";
import { islandsOn } from "./islands.ts";

/** The next free spot in reading order on the island of the card's field. */
export function place(board: Board, card: NewCard, seed: number): Position {
  const laid = [...board.cards.values()].map(laidBoxOf);
  const island = islandFor(board, card);
  if (isAgreement(card)) return placeAgreement(island, laid, card.text, seed);
  return nextOnIsland(island, laid, boxOf({ ...card, pos: [0, 0] }), seed);
}

/** A field's own island. The table between them is nobody's. */
export function roomFor({ picture }: Pick<Board, "picture">, field: FieldId | null): Room | null {
  const island = islandsOn({ picture }).find((each) => each.field === field);
  return island === undefined ? null : islandRoom(island);
}

/** Where a card of that field lies; one without a field goes to the island of its kind. */
export function islandFor(
  { picture }: Pick<Board, "picture">,
  card: Pick<NewCard, "kind" | "field">,
): Island {
  const field = card.field ?? fields.find(({ kind }) => kind === card.kind)?.id;
  const island = islandsOn({ picture }).find((each) => each.field === field);
  if (island === undefined) throw new Error(`No island for field ${card.field} and kind ${card.kind}`);
  return island;
}
