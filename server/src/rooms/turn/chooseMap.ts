import type { LedgerChange } from "@buurtbord/shared/board/Change.ts";
import type { LedgerState } from "@buurtbord/shared/commands/LedgerState.ts";
import type { ChooseMapResult } from "../results.ts";
import type { Shown } from "../Shown.ts";
import type { LedgerDecision } from "./LedgerDecision.ts";

/** The tables of this evening look at that map, and at no other; null: at none. */
export function chooseMap(ledger: LedgerState, map: Shown | null): LedgerDecision<ChooseMapResult> {
  const before = ledger.mapBoard;
  return { result: { ok: true }, changes: changesTo(before, map) };
}

function changesTo(before: LedgerState["mapBoard"], map: Shown | null): readonly LedgerChange[] {
  if (map === null) return before === null ? [] : [{ type: "ledger-removed", entry: before }];
  const { boardId, hash } = map;
  if (before?.boardId === boardId && before.hash === hash) return [];
  return [{ type: "ledger-put", entry: { entry: "map-board", boardId, hash } }];
}
