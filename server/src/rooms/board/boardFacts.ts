import type { Board } from "@buurtbord/shared/board/Board.ts";
import { bridgedBy } from "@buurtbord/shared/commands/bridgedBy.ts";
import { LedgerState } from "@buurtbord/shared/commands/LedgerState.ts";
import { migrate } from "@buurtbord/shared/document/migrations.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import type { HistoryRow, LoadedBoard } from "../../storage/BoardStorage.ts";
import { type MonthChanges, monthsOf } from "./monthsOf.ts";
import { restoreDocument } from "./restoreDocuments.ts";

/** A board as it lies on disk. */
export interface FactsQuestion extends Pick<LoadedBoard, "document" | "documentUpdates" | "ledger"> {
  /** What happened on it, oldest first; where nobody asks for months: nothing, and nothing of the ledger. */
  readonly rows: readonly HistoryRow[];
  /** Milliseconds since 1970: of evenings that are over by then it is counted what they tied. */
  readonly now: number;
}

/** What is told of a board that nobody has open. */
export interface BoardFacts {
  readonly keepDays: Board["keepDays"];
  readonly months: MonthChanges;
}

/** Null: what lies there makes no board. */
export function boardFacts({
  document,
  documentUpdates,
  rows,
  ledger: entries,
  now,
}: FactsQuestion): BoardFacts | null {
  try {
    const doc = restoreDocument(document, documentUpdates);
    migrate(doc);
    const { board } = readBoard(doc);
    const ledger = new LedgerState(entries);
    const latest = bridgedBy({ board, ledger }, now);
    const bridged = latest === null ? ledger.bridged() : [...ledger.bridged(), latest];
    return { keepDays: board.keepDays, months: monthsOf(board, rows, bridged) };
  } catch {
    return null;
  }
}
