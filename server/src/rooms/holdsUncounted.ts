import { type Board, isCounted } from "@buurtbord/shared/board/Board.ts";
import type { LedgerReader } from "@buurtbord/shared/commands/LedgerReader.ts";

/** Whether dots or answers were given, in whatever step, that wait to be counted. */
export function holdsUncounted(board: Board, ledger: LedgerReader): boolean {
  const hidden = board.steps.map(({ id }) => id).filter((id) => !isCounted(board, id));
  if (hidden.length === 0) return false;
  const answered = new Set(ledger.checks().map(({ stepId }) => stepId));
  return hidden.some((id) => answered.has(id) || ledger.votesIn(id).size > 0);
}
