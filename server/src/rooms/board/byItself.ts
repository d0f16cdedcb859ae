import type { Board } from "@buurtbord/shared/board/Board.ts";

/** A copy of a board belongs to no evening, and the tables of an evening stay with the one that was. */
export function byItself(board: Board): Board {
  const groups = board.groups.map((group) => ({ ...group, table: null }));
  return { ...board, tableOf: null, groups };
}
