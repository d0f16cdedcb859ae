import { type Board, stepOf } from "../../board/Board.ts";
import type { Card } from "../../board/Card.ts";
import type { Box } from "../../board/Position.ts";
import { union, withMargin } from "../boxGeometry.ts";
import type { Ground } from "../Ground.ts";
import { cardArea, type Island, islandBox } from "../Island.ts";
import { invitationParts, islandParts } from "../islandParts.ts";
import { planks } from "../planks.ts";
import { CORNER_BELOW, WALL, wallBounds } from "../wallBounds.ts";
import { laidBoxOf, parking } from "./cards.ts";
import { isUnderCorner, sheetsNow } from "./sheets.ts";

/** Table left in view round cards and sheets when they grow. */
const MARGIN = 24;
/** The canvas has its watermark in that corner. */
const WATERMARK_BELOW = 50;
/** What is laid on a card hangs over its lower edge: dots, and hands. */
const TAG_BELOW = 32;

/** A table of oak: in the hall with a large sheet of pitches, for a group an open one with its own pitch beside it. */
export function layout(board: Board): Ground {
  const cards = [...board.cards.values()];
  const laid = sheetsNow(board, stepOf(board).fields ?? []).map((sheet) => {
    const own = cards.filter(({ field }) => field === sheet.field).map(laidBoxOf);
    return { sheet, own, box: islandBox(sheet, own) };
  });
  const sheets = laid.map(clearOfCorners).map((box) => withMargin(box, MARGIN));
  const things = [...sheets, ...cards.map(withTags)];
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

/** Above the upper one is the join corner, toward which it grows; the parking sheet grows toward the watermark. */
function clearOfCorners({ sheet, box }: { readonly sheet: Island; readonly box: Box }): Box {
  if (sheet.field === parking.id) return { ...box, h: box.h + WATERMARK_BELOW };
  return isUnderCorner(sheet) ? { ...box, y: box.y - CORNER_BELOW, h: box.h + CORNER_BELOW } : box;
}
