import type { Board } from "@buurtbord/shared/board/Board.ts";
import { migrate } from "@buurtbord/shared/document/migrations.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import type { HistoryRow, LoadedBoard } from "../../storage/BoardStorage.ts";
import { type MonthChanges, monthsOf } from "./monthsOf.ts";
import { restoreDocument } from "./restoreDocuments.ts";

/** A board as it lies on disk. */
export interface FactsQuestion extends Pick<LoadedBoard, "document" | "documentUpdates"> {
  /** What happened on it, oldest first; where nobody asks for months: nothing. */
  readonly rows: readonly HistoryRow[];
}

/** What is told of a board that nobody has open. */
export interface BoardFacts {
  readonly keepDays: Board["keepDays"];
  readonly months: MonthChanges;
}

/** Null: what lies there makes no board. */
export function boardFacts({ document, documentUpdates, rows }: FactsQuestion): BoardFacts | null {
  try {
    const doc = restoreDocument(document, documentUpdates);
    migrate(doc);
    const { board } = readBoard(doc);
    return { keepDays: board.keepDays, months: monthsOf(board, rows) };
  } catch {
    return null;
  }
}
