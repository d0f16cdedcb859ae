import { LIMITS } from "../board/limits.ts";
import type { Situation } from "./Decision.ts";

/** With what waits to come on it. */
export function isFull({ board, backstage, ledger }: Situation): boolean {
  return board.cards.size + backstage.waitingCount + ledger.draftCount >= LIMITS.cardsPerBoard;
}
