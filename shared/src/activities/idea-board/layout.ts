import type { Board } from "../../board/Board.ts";
import { hasAgreements } from "../agreements.ts";
import type { Ground } from "../Ground.ts";
import { sheetsGround } from "../sheetsGround.ts";
import { laidBoxOf } from "./cards.ts";
import { agreementSheet, parkingSheet } from "./table.ts";

/** An open table of oak, and in its corner the parking sheet. */
export function layout(board: Board): Ground {
  const sheets = hasAgreements(board) ? [parkingSheet, agreementSheet] : [parkingSheet];
  return sheetsGround(board, sheets, laidBoxOf);
}
