import type { Box } from "../../board/Position.ts";
import { agreement, agreements } from "../agreements.ts";
import type { Island } from "../Island.ts";
import { type BuildingBlock, groups, organisations, places, stories, talents } from "./cards.ts";

/** Units that a name takes above the cards. */
const ONE_LINE = 88;
const TWO_LINES = 126;

function island(
  { field, kind }: BuildingBlock,
  base: Box,
  head: number,
  x: Island["grows"]["x"],
  y: Island["grows"]["y"],
): Island {
  return { field, face: kind.face, base, head, grows: { x, y } };
}

/** Under the stories, out of the way of what grows: it comes last, and the camera steps back to show it. */
export const agreementIsland = island(
  { kind: agreement, field: agreements.id },
  { x: 729, y: 994, w: 462, h: 320 },
  ONE_LINE,
  0,
  1,
);

/** Four islands in the corners of the table, three cards wide, that grow away from each other; stories between them. */
export const islands: readonly Island[] = [
  island(talents, { x: 24, y: 118, w: 672, h: 512 }, ONE_LINE, -1, -1),
  island(groups, { x: 24, y: 660, w: 672, h: 306 }, ONE_LINE, -1, 1),
  island(organisations, { x: 1224, y: 210, w: 672, h: 306 }, ONE_LINE, 1, -1),
  island(places, { x: 1224, y: 546, w: 672, h: 420 }, ONE_LINE, 1, 1),
  island(stories, { x: 729, y: 622, w: 462, h: 344 }, TWO_LINES, 0, -1),
];
