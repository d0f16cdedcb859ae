import type { Board } from "../../board/Board.ts";
import type { Box } from "../../board/Position.ts";
import { agreements, hasAgreements } from "../agreements.ts";
import { overlap, union } from "../boxGeometry.ts";
import type { Ground, GroundField, GroundPart } from "../Ground.ts";
import { cardArea, type Island, type Sheet, sheetsOf } from "../Island.ts";
import { invitationParts, islandParts } from "../islandParts.ts";
import { pictureParts, printOf } from "../pictureParts.ts";
import { planks } from "../planks.ts";
import { CORNER_BELOW, WALL, wallBounds } from "../wallBounds.ts";
import { laidBoxOf } from "./cards.ts";
import { islandsOn } from "./islands.ts";
import { box as boxOfPicture } from "./pictureGround.ts";

/** A table of oak with five islands of paper on it, and between them a picture of the neighbourhood where there is one. */
export function layout(board: Board): Ground {
  const cards = [...board.cards.values()].map((card) => ({ field: card.field, box: laidBoxOf(card) }));
  const { picture } = board;
  const lies = picture && boxOfPicture(picture);
  const onTable = islandsOn(board).filter(({ field }) => field !== agreements.id || hasAgreements(board));
  const inFields = onTable.map((island) => {
    // What lies on the picture stretches no island.
    const own = cards.filter(({ field, box }) => field === island.field && !(lies && overlap(box, lies)));
    return sheetsOf(
      island,
      own.map(({ box }) => box),
    );
  });
  const laid = inFields.flat();
  const content = [
    ...laid.map(islandWithTable),
    ...cards.map(({ box }) => box),
    ...(lies ? [printOf(lies)] : []),
  ].reduce(union, WALL);
  const bounds = wallBounds(content);
  return {
    bounds,
    table: "tafel",
    ...(lies && { picture: lies }),
    fields: inFields.flatMap(fieldOn),
    parts: [
      ...planks(bounds),
      ...(picture && lies ? pictureParts(picture, lies) : []),
      ...laid.flatMap(({ island, box }) => islandParts(island, box)),
      ...inFields.flatMap(invitationOn),
    ],
  };
}

function fieldOn([first, ...more]: readonly Sheet[]): readonly GroundField[] {
  if (first === undefined) return [];
  const { island, box } = first;
  return [{ id: island.field, box, ...(more.length > 0 && { more: more.map((sheet) => sheet.box) }) }];
}

/** On the first sheet, also where most of its cards lie on the next. */
function invitationOn(sheets: readonly Sheet[]): readonly GroundPart[] {
  const [first] = sheets;
  if (first === undefined) return [];
  const { island } = first;
  return invitationParts(
    island.field,
    cardArea(island),
    sheets.flatMap(({ own }) => own),
  );
}

/** Table left in view round an island that has grown. */
const MARGIN = 24;

/** An island with some table beside and below it, and above it what the join corner needs. */
function islandWithTable({ island, box }: Sheet): Box {
  const above = isUnderCorner(island) ? CORNER_BELOW : 0;
  return { x: box.x - MARGIN, y: box.y - above, w: box.w + 2 * MARGIN, h: box.h + above + MARGIN };
}

function isUnderCorner({ grows }: Island): boolean {
  return grows.x === 1 && grows.y === -1;
}
