import type { Board } from "../../board/Board.ts";
import type { Box } from "../../board/Position.ts";
import { hasAgreements } from "../agreements.ts";
import { union } from "../boxGeometry.ts";
import type { Ground } from "../Ground.ts";
import { cardArea, islandBox } from "../Island.ts";
import { invitationParts } from "../islandParts.ts";
import { WALL } from "../wallBounds.ts";
import { laidBoxOf } from "./cards.ts";
import { columnParts } from "./columnParts.ts";
import { agreementSheet, columnSheets, TABLE } from "./sheets.ts";

/** Table left in view round what has grown. */
const MARGIN = 24;

/** Three columns on a light table, close together, so that they are as large as can be on a square wall too. */
export function layout(board: Board): Ground {
  const cards = [...board.cards.values()].map((card) => ({ field: card.field, box: laidBoxOf(card) }));
  const sheets = hasAgreements(board) ? [...columnSheets, agreementSheet] : columnSheets;
  const laid = sheets.map((sheet) => {
    const own = cards.filter(({ field }) => field === sheet.field).map(({ box }) => box);
    return { sheet, own, box: islandBox(sheet, own) };
  });
  const things = [...laid, ...cards].map(({ box }) => withTable(box));
  return {
    bounds: underInstruction(things.reduce(union, TABLE)),
    table: "papier",
    fields: laid.map(({ sheet, box }) => ({ id: sheet.field, box })),
    parts: laid.flatMap(({ sheet, own, box }) => [
      ...columnParts(sheet, box),
      ...invitationParts(sheet.field, cardArea(sheet), own),
    ]),
  };
}

/** Beside and below; above it is the instruction. */
function withTable({ x, y, w, h }: Box): Box {
  return { x: x - MARGIN, y, w: w + 2 * MARGIN, h: h + MARGIN };
}

/** With room above for the instruction and the join corner, which keep their size when the camera steps back. */
function underInstruction({ x, y, w, h }: Box): Box {
  const scale = Math.max(1, w / WALL.w, h / TABLE.h);
  const head = Math.ceil(TABLE.y * scale);
  return { x, y: y - head, w, h: h + head };
}
