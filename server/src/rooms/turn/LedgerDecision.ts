import type { LedgerChange } from "@buurtbord/shared/board/Change.ts";

/** What is answered, and what that changes in the ledger. */
export interface LedgerDecision<Result> {
  readonly result: Result;
  readonly changes: readonly LedgerChange[];
}
