import type { FieldId } from "../board/ids.ts";
import type { Box } from "../board/Position.ts";
import { islandShape } from "../paper/islandShape.ts";
import { withMargin } from "./boxGeometry.ts";
import type { GroundPart } from "./Ground.ts";
import type { Island } from "./Island.ts";

/** The coloured rim round an island's paper, in units. */
const RIM = 11;
const PICTURE = { right: 55, down: 50, size: 56 };
const HEADING_GAP = 12;

/** A field as an island on the table: a coloured rim, paper in it, and its name. `box` includes the rim. */
export function islandParts({ field, face }: Island, box: Box): readonly GroundPart[] {
  const { tint, icon } = face;
  const beforeName = PICTURE.right + PICTURE.size / 2 + HEADING_GAP;
  return [
    { part: "sheet", path: islandShape(box, field), fill: tint, edge: "cut", shadow: "sheet" },
    {
      part: "sheet",
      path: islandShape(withMargin(box, -RIM), field),
      fill: "papier",
      edge: "cut",
      shadow: "none",
    },
    {
      part: "heading",
      field,
      at: [box.x + PICTURE.right, box.y + PICTURE.down],
      width: box.w - beforeName - 2 * RIM,
      icon,
      tint,
    },
  ];
}

/** Lowest that an invitation may be: two lines of words. A note, not a banner. */
const INVITATION = { lowest: 88, highest: 126, widest: 440 };
const BELOW_CARDS = 14;

/** An invitation under the few cards of a field, if there is room for it. */
export function invitationParts(field: FieldId, room: Box, cards: readonly Box[]): readonly GroundPart[] {
  if (cards.length > 2) return [];
  const y = Math.max(room.y, ...cards.map((card) => card.y + card.h)) + BELOW_CARDS;
  const h = Math.min(room.y + room.h - y, INVITATION.highest);
  if (h < INVITATION.lowest) return [];
  const w = Math.min(room.w, INVITATION.widest);
  return [{ part: "invitation", field, box: { x: room.x + (room.w - w) / 2, y, w, h } }];
}
