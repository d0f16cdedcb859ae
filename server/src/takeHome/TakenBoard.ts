import type { BoardExport } from "../rooms/BoardExport.ts";
import type { HistoryRow } from "../storage/BoardStorage.ts";
import type { LeadingMatter } from "./report/ReportMatter.ts";

/** A board with what is told of it besides, as a facilitator takes it home. */
export interface TakenBoard {
  readonly board: BoardExport;
  /** Oldest first. */
  readonly history: readonly HistoryRow[];
  readonly missed: LeadingMatter["missed"];
  readonly growth: LeadingMatter["growth"];
}
