import { LIMITS } from "../board/limits.ts";
import type { Situation } from "./Decision.ts";

/** With what waits to come on it. */
export function isFull({ board, ledger }: Situation): boolean {
  return board.cards.size + ledger.draftCount >= LIMITS.cardsPerBoard;
}
