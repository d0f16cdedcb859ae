import type { LedgerChange } from "@buurtbord/shared/board/Change.ts";
import type { LedgerState } from "@buurtbord/shared/commands/LedgerState.ts";
import type { GatherResult } from "../results.ts";
import type { Shown } from "../Shown.ts";
import type { LedgerDecision } from "./LedgerDecision.ts";

/** The plants of these boards stand in the garden, and of no others. */
export function gatherGarden(ledger: LedgerState, shown: readonly Shown[]): LedgerDecision<GatherResult> {
  const before = ledger.gardenBoards;
  const stays = new Set(shown.map(({ boardId }) => boardId));
  const gone = before.filter(({ boardId }) => !stays.has(boardId));
  const isKnown = (each: Shown) =>
    before.some(({ boardId, hash }) => boardId === each.boardId && hash === each.hash);
  const changes: readonly LedgerChange[] = [
    ...gone.map((entry) => ({ type: "ledger-removed", entry }) as const),
    ...shown
      .filter((each) => !isKnown(each))
      .map(({ boardId, hash }) => {
        const entry = { entry: "garden-board", boardId, hash } as const;
        return { type: "ledger-put", entry } as const;
      }),
  ];
  return { result: { ok: true }, changes };
}
