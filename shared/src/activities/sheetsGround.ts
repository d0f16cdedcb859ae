import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { Box } from "../board/Position.ts";
import { union, withMargin } from "./boxGeometry.ts";
import type { Ground } from "./Ground.ts";
import { cardArea, type Island, islandBox } from "./Island.ts";
import { invitationParts, islandParts } from "./islandParts.ts";
import { planks } from "./planks.ts";
import { CORNER_BELOW, WALL, wallBounds } from "./wallBounds.ts";

/** Table left in view round cards and sheets when they grow. */
const MARGIN = 24;
/** The canvas has its watermark in that corner. */
const WATERMARK_BELOW = 50;
/** What is laid on a card hangs over its lower edge: dots, and hands. */
const TAG_BELOW = 32;

/** A table of oak with these sheets of paper on it, and what lies in none. `boxOf`: of a card as it lies. */
export function sheetsGround(board: Board, sheets: readonly Island[], boxOf: (card: Card) => Box): Ground {
  const cards = [...board.cards.values()];
  const laid = sheets.map((sheet) => {
    const own = cards.filter(({ field }) => field === sheet.field).map(boxOf);
    return { sheet, own, box: islandBox(sheet, own) };
  });
  const onSheet = new Set(sheets.map(({ field }) => field));
  const tagged = cards.map((card) => withTags(boxOf(card), card.field !== null && onSheet.has(card.field)));
  const things = [...laid.map((one) => withMargin(clearOfCorners(one), MARGIN)), ...tagged];
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

/** A card on a sheet has the sheet's margin round it. */
function withTags(box: Box, isOnSheet: boolean): Box {
  const tagged = { ...box, h: box.h + TAG_BELOW };
  return isOnSheet ? tagged : withMargin(tagged, MARGIN);
}

/** What grows to the right grows toward a corner of the wall: upward the join corner, downward the watermark. */
function clearOfCorners({ sheet, box }: { readonly sheet: Island; readonly box: Box }): Box {
  if (sheet.grows.x !== 1) return box;
  if (sheet.grows.y === 1) return { ...box, h: box.h + WATERMARK_BELOW };
  return { ...box, y: box.y - CORNER_BELOW, h: box.h + CORNER_BELOW };
}
