import type { Board } from "../../board/Board.ts";
import type { Box } from "../../board/Position.ts";
import { agreements, hasAgreements } from "../agreements.ts";
import { overlap, union } from "../boxGeometry.ts";
import type { Ground } from "../Ground.ts";
import { cardArea, type Island, islandBox } from "../Island.ts";
import { invitationParts, islandParts } from "../islandParts.ts";
import { pictureParts, printOf } from "../pictureParts.ts";
import { planks } from "../planks.ts";
import { CORNER_BELOW, WALL, wallBounds } from "../wallBounds.ts";
import { laidBoxOf, organisations } from "./cards.ts";
import { islandsOn } from "./islands.ts";
import { box as boxOfPicture } from "./pictureGround.ts";

/** A table of oak with five islands of paper on it, and between them a picture of the neighbourhood where there is one. */
export function layout(board: Board): Ground {
  const cards = [...board.cards.values()].map((card) => ({ field: card.field, box: laidBoxOf(card) }));
  const { picture } = board;
  const lies = picture && boxOfPicture(picture);
  const onTable = islandsOn(board).filter(({ field }) => field !== agreements.id || hasAgreements(board));
  const laid = onTable.map((island) => {
    // What lies on the picture stretches no island.
    const own = cards.filter(({ field, box }) => field === island.field && !(lies && overlap(box, lies)));
    const boxes = own.map(({ box }) => box);
    return { island, own: boxes, box: islandBox(island, boxes) };
  });
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
    fields: laid.map(({ island, box }) => ({ id: island.field, box })),
    parts: [
      ...planks(bounds),
      ...(picture && lies ? pictureParts(picture, lies) : []),
      ...laid.flatMap(({ island, box }) => islandParts(island, box)),
      ...laid.flatMap(({ island, own }) => invitationParts(island.field, cardArea(island), own)),
    ],
  };
}

/** Table left in view round an island that has grown. */
const MARGIN = 24;

/** An island with some table beside and below it, and above it what the join corner needs. */
function islandWithTable({ island, box }: { readonly island: Island; readonly box: Box }): Box {
  const above = island.field === organisations.field ? CORNER_BELOW : 0;
  return { x: box.x - MARGIN, y: box.y - above, w: box.w + 2 * MARGIN, h: box.h + above + MARGIN };
}
