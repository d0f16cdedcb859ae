import type { BoardId, ErasedSheetId, SheetFieldId } from "./ids.ts";

/** What was written in a field of a worksheet until then, and is gone for real. A field has no id that goes with its words. */
export interface ErasedSheet {
  readonly board: BoardId;
  readonly field: SheetFieldId;
  /** Milliseconds since 1970: what is written there later is somebody else's, and stays. */
  readonly at: number;
}

const PATTERN = /^sheet\.([\w-]+)\.([\w-]+)\.(\d+)$/;

export function erasedSheetId({ board, field, at }: ErasedSheet): ErasedSheetId {
  return `sheet.${board}.${field}.${at}` as ErasedSheetId;
}

/** The same field of a copy of that board; null: this is the id of something else. */
export function sheetOn(id: string, board: BoardId): ErasedSheetId | null {
  const sheet = erasedSheetOf(id);
  return sheet && erasedSheetId({ ...sheet, board });
}

/** Null: this is the id of something else. */
function erasedSheetOf(id: string): ErasedSheet | null {
  const [, board, field, at] = PATTERN.exec(id) ?? [];
  if (board === undefined || field === undefined) return null;
  return { board: board as BoardId, field: field as SheetFieldId, at: Number(at) };
}

/** The fields of this board of which goes what was written until `writtenUntil`. */
export function sheetsErased(
  ids: Iterable<string>,
  board: BoardId,
  writtenUntil: number,
): ReadonlySet<SheetFieldId> {
  const sheets = [...ids].map(erasedSheetOf).filter((sheet) => sheet !== null);
  return new Set(
    sheets.filter((sheet) => sheet.board === board && writtenUntil <= sheet.at).map(({ field }) => field),
  );
}
