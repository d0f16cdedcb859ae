import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { newSince } from "@buurtbord/shared/board/opening.ts";

/** Cards that came since the last evening; on a board's first evening none: there all are. */
export function freshCards(board: Board, now: number): ReadonlySet<CardId> {
  const since = newSince(board, now);
  if (since === null) return new Set();
  return new Set([...board.cards.values()].filter(({ addedAt }) => addedAt > since).map(({ id }) => id));
}

export function isSame(one: ReadonlySet<CardId>, other: ReadonlySet<CardId>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}
