import type { Board } from "../../board/Board.ts";
import type { Card } from "../../board/Card.ts";
import type { Box } from "../../board/Position.ts";
import { hasAgreements } from "../agreements.ts";
import { union, withMargin } from "../boxGeometry.ts";
import type { Ground } from "../Ground.ts";
import { cardArea, type Island, islandBox } from "../Island.ts";
import { invitationParts, islandParts } from "../islandParts.ts";
import { planks } from "../planks.ts";
import { CORNER_BELOW, WALL, wallBounds } from "../wallBounds.ts";
import { laidBoxOf } from "./cards.ts";
import { agreementSheet, parkingSheet } from "./table.ts";

/** Table left in view round cards and the parking sheet when they grow. */
const MARGIN = 24;
/** The canvas has its watermark in that corner. */
const WATERMARK_BELOW = 50;
/** What is laid on a card hangs over its lower edge: dots, and hands. */
const TAG_BELOW = 32;

/** An open table of oak, and in its corner the parking sheet. */
export function layout(board: Board): Ground {
  const cards = [...board.cards.values()];
  const laid = (hasAgreements(board) ? [parkingSheet, agreementSheet] : [parkingSheet]).map((sheet) => {
    const own = cards.filter(({ field }) => field === sheet.field).map(laidBoxOf);
    return { sheet, own, box: islandBox(sheet, own) };
  });
  const things = [...laid.map(clearOfCorners), ...cards.map(withTags)].map((box) => withMargin(box, MARGIN));
  const bounds = wallBounds(things.reduce(union, WALL));
  return {
    bounds,
    table: "tafel",
    fields: laid.map(({ sheet, box }) => ({ id: sheet.field, box })),
    parts: [
      ...planks(bounds),
      ...laid.flatMap(({ sheet, box }) => islandParts(sheet, box)),
      ...laid.flatMap(({ sheet, own }) => invitationParts(sheet.field, cardArea(sheet), own)),
    ],
  };
}

function withTags(card: Card): Box {
  const box = laidBoxOf(card);
  return { ...box, h: box.h + TAG_BELOW };
}

/** The agreements lie under the join corner, and grow toward it; the parking sheet grows toward the watermark. */
function clearOfCorners({ sheet, box }: { readonly sheet: Island; readonly box: Box }): Box {
  if (sheet !== agreementSheet) return { ...box, h: box.h + WATERMARK_BELOW };
  return { ...box, y: box.y - CORNER_BELOW, h: box.h + CORNER_BELOW };
}
