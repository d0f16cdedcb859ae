import type { GroupId } from "@buurtbord/shared/board/ids.ts";
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
  /** Saved moments that did not come along: they did not fit, or could not be read. Left out: none. */
  readonly momentsMissing?: number;
  /** Of an evening, in the order of its groups; left out: it has none. */
  readonly tables?: readonly TakenTable[];
}

/** The board of a group's table, as it comes along with its evening. */
export interface TakenTable {
  readonly group: GroupId;
  /** "Tafel blauwe fiets": what it is called in a list, and its folder. */
  readonly name: string;
  readonly board: BoardExport;
}
