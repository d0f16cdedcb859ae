import type { BoardState } from "../board/BoardState.ts";
import type { LedgerDecision } from "../turn/LedgerDecision.ts";
import { ask } from "./ask.ts";
import type { Engine } from "./Engine.ts";

/** `session-over`: nobody knows them any more by then. */
interface NotDone {
  readonly ok: false;
  readonly refusal: "session-over" | "not-saved";
}

/** What concerns only the ledger, in somebody's name: whether they are still known is asked in the turn in which it is done. */
export function askInName<Result>(
  engine: Engine,
  isKnown: () => boolean,
  decide: (state: BoardState, at: number) => LedgerDecision<Result>,
): Promise<Result | NotDone> {
  return ask<Result | NotDone>(
    engine,
    (turn) => (isKnown() ? turn.inLedger(decide) : { ok: false, refusal: "session-over" }),
    { ok: false, refusal: "not-saved" },
  );
}
