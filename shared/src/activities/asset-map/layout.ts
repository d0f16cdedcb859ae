import type { Board } from "../../board/Board.ts";
import type { Box } from "../../board/Position.ts";
import { hasAgreements } from "../agreements.ts";
import { union } from "../boxGeometry.ts";
import type { Ground } from "../Ground.ts";
import { cardArea, type Island, islandBox } from "../Island.ts";
import { invitationParts, islandParts } from "../islandParts.ts";
import { planks } from "../planks.ts";
import { CORNER_BELOW, WALL, wallBounds } from "../wallBounds.ts";
import { laidBoxOf, organisations } from "./cards.ts";
import { agreementIsland, islands } from "./islands.ts";

/** A table of oak with five islands of paper on it. */
export function layout(board: Board): Ground {
  const cards = [...board.cards.values()].map((card) => ({ field: card.field, box: laidBoxOf(card) }));
  const onTable = hasAgreements(board) ? [...islands, agreementIsland] : islands;
  const laid = onTable.map((island) => {
    const own = cards.filter(({ field }) => field === island.field).map(({ box }) => box);
    return { island, own, box: islandBox(island, own) };
  });
  const content = [...laid.map(islandWithTable), ...cards.map(({ box }) => box)].reduce(union, WALL);
  const bounds = wallBounds(content);
  return {
    bounds,
    table: "tafel",
    fields: laid.map(({ island, box }) => ({ id: island.field, box })),
    parts: [
      ...planks(bounds),
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
