import type { Board } from "../board/Board.ts";
import type { SheetFieldId } from "../board/ids.ts";
import { activityOf } from "./registry.ts";
import type { SheetField } from "./SheetField.ts";

/** What a group writes on at this board, in order; empty where it is no group's table. */
export function sheetFieldsOf(board: Pick<Board, "activity" | "tableOf">): readonly SheetField[] {
  return board.tableOf === null ? [] : (activityOf(board).worksheet ?? []);
}

/** Null: this board asks no such thing. */
export function sheetFieldOf(
  board: Pick<Board, "activity" | "tableOf">,
  field: SheetFieldId,
): SheetField | null {
  return sheetFieldsOf(board).find(({ id }) => id === field) ?? null;
}
