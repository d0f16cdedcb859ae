import { type Board, isCounted } from "@buurtbord/shared/board/Board.ts";
import type { StepId } from "@buurtbord/shared/board/ids.ts";
import type { LedgerReader } from "@buurtbord/shared/commands/LedgerReader.ts";

/** Whether dots or answers were given, in whatever step, that wait to be counted. */
export function holdsUncounted(board: Board, ledger: LedgerReader): boolean {
  const hidden = board.steps.map(({ id }) => id).filter((id) => !isCounted(board, id));
  if (hidden.length === 0) return false;
  const answered = new Set(ledger.checks().map(({ stepId }) => stepId));
  const isSaid = (id: StepId) => answered.has(id) || ledger.polledIn(id).length > 0;
  return hidden.some((id) => isSaid(id) || ledger.votesIn(id).size > 0);
}
