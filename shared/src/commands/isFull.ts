import { LIMITS } from "../board/limits.ts";
import type { Situation } from "./Decision.ts";

/** With what waits to come on it, and what was merged: it can come back. */
export function isFull({ board, backstage, ledger }: Situation): boolean {
  const { waitingCount, mergedCount } = backstage;
  return board.cards.size + waitingCount + mergedCount + ledger.draftCount >= LIMITS.cardsPerBoard;
}
