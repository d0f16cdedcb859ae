import type { Board } from "../../board/Board.ts";
import { union, withMargin } from "../boxGeometry.ts";
import type { Ground } from "../Ground.ts";
import { cardArea, islandBox } from "../Island.ts";
import { invitationParts, islandParts } from "../islandParts.ts";
import { planks } from "../planks.ts";
import { WALL, wallBounds } from "../wallBounds.ts";
import { boxOf, parking } from "./cards.ts";
import { parkingSheet } from "./table.ts";

/** Table left in view round cards and the parking sheet when they grow. */
const MARGIN = 24;

/** An open table of oak, and in its corner the parking sheet. */
export function layout(board: Board): Ground {
  const cards = [...board.cards.values()];
  const parked = cards.filter(({ field }) => field === parking.id).map(boxOf);
  const sheet = islandBox(parkingSheet, parked);
  const things = [sheet, ...cards.map(boxOf)].map((box) => withMargin(box, MARGIN));
  const bounds = wallBounds(things.reduce(union, WALL));
  return {
    bounds,
    table: "tafel",
    fields: [{ id: parking.id, box: sheet }],
    parts: [
      ...planks(bounds),
      ...islandParts(parkingSheet, sheet),
      ...invitationParts(parking.id, cardArea(parkingSheet), parked),
    ],
  };
}
