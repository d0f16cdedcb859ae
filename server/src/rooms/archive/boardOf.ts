import { sheetFieldsOf } from "@buurtbord/shared/activities/sheetFieldOf.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { BoardId, SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import { QUIET_MEETING } from "@buurtbord/shared/board/Meeting.ts";
import type { BoardExport } from "../BoardExport.ts";

/** The board that an export tells of, under its new id. Nobody is there yet, and nothing goes on. */
export function boardOf(exported: BoardExport, id: BoardId): Board {
  const { version: _, exportedAt: __, freehand: ___, snapshots: ____, meeting, ...board } = exported;
  const worksheet = new Map(Object.entries(board.worksheet) as [SheetFieldId, string][]);
  return {
    ...board,
    id,
    meeting: { ...QUIET_MEETING, ...meeting },
    circlesHere: [],
    page: board.page && { ...board.page, isOpen: false },
    // A question without a text could not be written on by Yjs.
    worksheet: new Map([
      ...sheetFieldsOf({ ...board, worksheet }).map((field) => [field.id, ""] as const),
      ...worksheet,
    ]),
    cards: new Map(board.cards.map((card) => [card.id, card])),
    connections: new Map(board.connections.map((connection) => [connection.id, connection])),
  };
}
