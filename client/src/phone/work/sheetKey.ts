import type { BoardId, SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import type { SheetKey } from "../Typed.ts";

export function sheetKey(board: BoardId, field: SheetFieldId): SheetKey {
  return `${board} ${field}`;
}
