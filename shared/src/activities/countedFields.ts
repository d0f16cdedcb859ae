import type { Board } from "../board/Board.ts";
import { counts } from "../board/counts.ts";
import type { FieldId } from "../board/ids.ts";
import { activityOf } from "./registry.ts";

/** The fields in which people bring what there is: not the agreements, and not a field for anything else. */
function countedFields(board: Pick<Board, "activity">): readonly FieldId[] {
  const { kinds, fields } = activityOf(board);
  const agreed = new Set(kinds.filter(({ isAgreement }) => isAgreement).map(({ id }) => id));
  return fields.filter(({ kind }) => kind !== null && !agreed.has(kind)).map(({ id }) => id);
}

/** What lies in them, in numbers. */
export function countsOf(board: Board) {
  const lying = { cards: board.cards.values(), connections: board.connections.values() };
  return counts(lying, countedFields(board));
}
