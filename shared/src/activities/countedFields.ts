import type { Board } from "../board/Board.ts";
import { type Counts, counts } from "../board/counts.ts";
import type { CardKindId, FieldId } from "../board/ids.ts";
import { activityOf } from "./registry.ts";

/** What lies in the fields in which people bring what there is: not agreements, which are what comes of it. */
export function countsOf(board: Board): Counts {
  const agreed = agreedKinds(board);
  const cards = [...board.cards.values()].filter(({ kind }) => !agreed.has(kind));
  const counted = new Set(cards.map(({ id }) => id));
  const connections = [...board.connections.values()].filter(
    ({ from, to }) => counted.has(from) && counted.has(to),
  );
  return counts({ cards, connections }, countedFields(board, agreed));
}

/** Not the field of agreements, and not one for anything else. */
function countedFields(board: Pick<Board, "activity">, agreed: ReadonlySet<CardKindId>): readonly FieldId[] {
  const { fields } = activityOf(board);
  return fields.filter(({ kind }) => kind !== null && !agreed.has(kind)).map(({ id }) => id);
}

function agreedKinds(board: Pick<Board, "activity">): ReadonlySet<CardKindId> {
  const { kinds } = activityOf(board);
  return new Set(kinds.filter(({ isAgreement }) => isAgreement).map(({ id }) => id));
}
