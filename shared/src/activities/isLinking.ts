import type { Board } from "../board/Board.ts";
import type { Connection } from "../board/Connection.ts";
import { activityOf } from "./registry.ts";

/**
 * Whether a line ties somebody's card to an institution's. What it ties within a circle or between circles is not told
 * of a line: who is of which circle is secret.
 */
export function isLinking(board: Pick<Board, "activity" | "cards">, { from, to }: Connection): boolean {
  const { institution } = activityOf(board);
  const ends = [from, to].filter((id) => {
    const kind = board.cards.get(id)?.kind;
    return kind !== undefined && kind === institution;
  });
  return ends.length === 1;
}
