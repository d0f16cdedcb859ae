import type { Board } from "../../board/Board.ts";
import type { Box } from "../../board/Position.ts";
import { agreement, agreements } from "../agreements.ts";
import type { Island } from "../Island.ts";
import { type BuildingBlock, groups, organisations, places, stories, talents } from "./cards.ts";

/** Units that a name takes above the cards. */
const ONE_LINE = 88;
const TWO_LINES = 126;

const AGREEMENTS: BuildingBlock = { kind: agreement, field: agreements.id };

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
const agreementIsland = island(AGREEMENTS, { x: 729, y: 994, w: 462, h: 320 }, ONE_LINE, 0, 1);

/** Organisations, of which there are fewest, leave the table above them to the stories. */
const MOST_ORGANISATIONS = 12;

/** Stories that no longer fit between the others: above the organisations, where they grow up and aside. */
const moreStories = island(stories, { x: 1224, y: -1374, w: 672, h: 306 }, ONE_LINE, 1, -1);
/** Rows by which the stories reach as high as the sheet on which they go on. */
const MOST_STORIES = 17;

/**
 * Four islands in the corners of the table, three cards wide, that grow away from each other; stories between them, and
 * when there are many also on a sheet of their own. No more than four things can grow both ways from one middle without
 * any of them ever moving (0037).
 */
const islands: readonly Island[] = [
  island(talents, { x: 24, y: 118, w: 672, h: 512 }, ONE_LINE, -1, -1),
  island(groups, { x: 24, y: 660, w: 672, h: 306 }, ONE_LINE, -1, 1),
  {
    ...island(organisations, { x: 1224, y: 210, w: 672, h: 306 }, ONE_LINE, 1, -1),
    rows: MOST_ORGANISATIONS,
  },
  island(places, { x: 1224, y: 546, w: 672, h: 420 }, ONE_LINE, 1, 1),
  {
    ...island(stories, { x: 729, y: 622, w: 462, h: 344 }, TWO_LINES, 0, -1),
    rows: MOST_STORIES,
    next: moreStories,
  },
  agreementIsland,
];

/** Where a picture lies, edge and all: between the strips that the islands are then, and below clock and join corner. */
export const PICTURE_AREA: Box = { x: 524, y: 212, w: 1168, h: 718 };

/** Two cards wide at its sides, and under it: they grow away from it and from each other, as high as they are wide. */
const strips: readonly Island[] = [
  strip(talents, { x: 24, y: 118, w: 464, h: 505 }, TWO_LINES, -1, -1),
  strip(groups, { x: 24, y: 653, w: 464, h: 506 }, TWO_LINES, -1, 1),
  strip(organisations, { x: 1728, y: 210, w: 464, h: 459 }, ONE_LINE, 1, -1),
  strip(places, { x: 1728, y: 699, w: 464, h: 460 }, TWO_LINES, 1, 1),
  strip(stories, { x: 528, y: 952, w: 676, h: 207 }, ONE_LINE, 0, 1),
  strip(AGREEMENTS, { x: 1234, y: 952, w: 454, h: 320 }, ONE_LINE, 0, 1),
];

function strip(...parts: Parameters<typeof island>): Island {
  return { ...island(...parts), wide: 1.1 };
}

/** All islands that there may be, also the one that is there only when asked for. */
export function islandsOn({ picture }: Pick<Board, "picture">): readonly Island[] {
  return picture === null ? islands : strips;
}
