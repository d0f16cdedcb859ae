import { type Board, stepOf } from "../../board/Board.ts";
import type { Ground } from "../Ground.ts";
import { sheetsGround } from "../sheetsGround.ts";
import { laidBoxOf } from "./cards.ts";
import { sheetsNow } from "./sheets.ts";

/** A table of oak: in the hall with a large sheet of pitches, for a group an open one with its own pitch beside it. */
export function layout(board: Board): Ground {
  return sheetsGround(board, sheetsNow(board, stepOf(board).fields ?? []), laidBoxOf);
}
