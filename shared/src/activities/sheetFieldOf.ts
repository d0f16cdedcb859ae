import type { Board } from "../board/Board.ts";
import type { SheetFieldId } from "../board/ids.ts";
import { activityOf } from "./registry.ts";
import type { SheetField } from "./SheetField.ts";

type Sheet = Pick<Board, "activity" | "tableOf" | "worksheet">;

/** What a group writes on at this board, in order; empty where it is no group's table, and never was one. */
export function sheetFieldsOf({ activity, tableOf, worksheet }: Sheet): readonly SheetField[] {
  const hasSheet = tableOf !== null || worksheet.size > 0;
  return hasSheet ? (activityOf({ activity }).worksheet ?? []) : [];
}

/** Null: this board asks no such thing. */
export function sheetFieldOf(board: Sheet, field: SheetFieldId): SheetField | null {
  return sheetFieldsOf(board).find(({ id }) => id === field) ?? null;
}
