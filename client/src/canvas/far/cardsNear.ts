import { overlap } from "@buurtbord/shared/activities/boxGeometry.ts";
import type { Box } from "@buurtbord/shared/board/Position.ts";

/** In view, or nearly, a card becomes an element; it stays one until it is far out of view, so that a hand can pan. */
const COMES_WITHIN = 0.1;
const STAYS_WITHIN = 1;

/** Of shapes that can be read: which are elements of the page, when `before` were. */
export function cardsNear<Id>(
  before: ReadonlySet<Id>,
  boxes: ReadonlyMap<Id, Box>,
  view: Box,
): ReadonlySet<Id> {
  const [comes, stays] = [around(view, COMES_WITHIN), around(view, STAYS_WITHIN)];
  const near = new Set<Id>();
  for (const [id, box] of boxes) {
    if (overlap(box, before.has(id) ? stays : comes)) near.add(id);
  }
  return near.size === before.size && [...near].every((id) => before.has(id)) ? before : near;
}

function around({ x, y, w, h }: Box, part: number): Box {
  return { x: x - w * part, y: y - h * part, w: w * (1 + 2 * part), h: h * (1 + 2 * part) };
}
