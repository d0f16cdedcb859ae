import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import type { BoardRecord, LastGood } from "../../storage/BoardStorage.ts";
import { describeError } from "../describeError.ts";
import type { RoomParts } from "../RoomParts.ts";
import type { BoardState } from "./BoardState.ts";
import { gatherDocuments } from "./gatherDocuments.ts";
import { goodPart, restoreBoard } from "./restoreBoard.ts";

/** A board that cannot be read, and what can be saved of it. */
export interface Damage {
  readonly record: BoardRecord;
  /** Checked: this much can be made into a board. */
  readonly lastGood: LastGood | null;
  readonly ledger: readonly LedgerEntry[];
}

export type Loading =
  | { readonly state: "loaded"; readonly board: BoardState }
  | { readonly state: "not-found" }
  | { readonly state: "damaged"; readonly damage: Damage };

/** Rejects with StorageError when the disk cannot be read at all. */
export async function loadBoard(boardId: BoardId, { storage, random, log }: RoomParts): Promise<Loading> {
  const loading = await storage.load(boardId);
  switch (loading.state) {
    case "not-found":
      return loading;
    case "damaged": {
      const { record, reason, lastGood, ledger } = loading;
      log.error({ board: boardId, reason }, "A board cannot be read");
      return { state: "damaged", damage: { record, lastGood: lastGood && goodPart(lastGood), ledger } };
    }
    case "loaded":
      try {
        const documents = await gatherDocuments(loading.board);
        const board = restoreBoard(loading.board, random, documents);
        tellWhatIsLeftOut(board, log);
        return { state: "loaded", board };
      } catch (error) {
        const { record, document, documentUpdates, ledger } = loading.board;
        log.error({ board: boardId, ...describeError(error) }, "What was read makes no board");
        const lastGood = goodPart({ at: record.lastActivityAt, document, updates: documentUpdates });
        return { state: "damaged", damage: { record, lastGood, ledger } };
      }
  }
}

/** Cards and lines that cannot be read: the board is open without them, and they come back when they are repaired. */
function tellWhatIsLeftOut({ record, projection }: BoardState, log: RoomParts["log"]): void {
  // A line waits for its card: that is no damage of its own.
  const reasons = [...projection.quarantined.values()].filter(
    (reason) => reason.startsWith("wrong") || reason.startsWith("not"),
  );
  if (reasons.length === 0) return;
  const told = [...new Set(reasons)].slice(0, MOST_REASONS).join("; ");
  log.warn({ board: record.id, count: reasons.length, reasons: told }, "Part of a board cannot be read");
}

const MOST_REASONS = 10;
