import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Joining } from "../sync/boardApi/JoinDetails.ts";
import { blankPages } from "./blankPages.ts";
import { groupPages } from "./groupPages.ts";
import { type PrintChoice, writtenKinds } from "./PrintChoice.ts";
import { tilingOf } from "./tiles.ts";
import { worksheetsOf } from "./worksheetsOf.ts";

/** Of any drawing: how many sheets it takes depends on its size alone. */
const ANY = { x: 0, y: 0, w: 1, h: 1 };

/** How many sheets of paper come out of the printer; of worksheets, on which much may stand, at least. */
export function sheetsWanted(board: Board, { qr }: Pick<Joining, "qr">, choice: PrintChoice): number {
  switch (choice.product) {
    case "poster":
    case "table-cards":
      return qr === null ? 0 : 1;
    case "group-cards":
      return qr === null ? 0 : groupPages(board.groups, choice.tableCard).length;
    case "worksheets":
      return worksheetsOf(board, choice.worksheet).length;
    case "blank-cards": {
      const kinds = writtenKinds(board).filter(({ id }) => choice.kinds.has(id));
      const { firstNumber: first, sheetsOfKind: sheets, paper } = choice;
      return blankPages(kinds, { first, sheets, paper }).length;
    }
    case "questions":
      return board.steps.filter(({ id }) => choice.steps.has(id)).length;
    case "fields":
    case "board":
      return tilingOf(ANY, choice.size, choice.paper).tiles.length;
  }
}
