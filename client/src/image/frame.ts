import { NOTE } from "@buurtbord/shared/activities/agreements.ts";
import { union, withMargin } from "@buurtbord/shared/activities/boxGeometry.ts";
import type { Ground } from "@buurtbord/shared/activities/Ground.ts";
import { CORNER_BELOW, WALL } from "@buurtbord/shared/activities/wallBounds.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import type { Box } from "@buurtbord/shared/board/Position.ts";

/** Table left above the highest paper, in units, where a wall has its instruction. */
const ABOVE = 40;

/** The whole table without the room above it, which a wall needs for its words. */
export function wholeFrame({ bounds }: Ground, drawings: readonly Box[]): Box {
  // As wallBounds made that room.
  const farther = Math.max(1, bounds.w / WALL.w, bounds.h / (WALL.y + WALL.h));
  const head = Math.max(0, (WALL.y + CORNER_BELOW) * farther - CORNER_BELOW - ABOVE);
  const table = { ...bounds, y: bounds.y + head, h: bounds.h - head };
  return drawings.map((box) => withMargin(box, ABOVE)).reduce(union, table);
}

/** Table left round a field. */
const ROUND = 36;
/** What hangs below a card. */
const BELOW = 40;

/** One field with everything that lies in it, also where it sticks out. */
export function fieldFrame(
  ground: Ground,
  field: FieldId,
  cards: readonly (Box & { hasNote: boolean })[],
): Box {
  const own = ground.fields.find(({ id }) => id === field)?.box;
  const boxes = cards.map(({ x, y, w, h, hasNote }) => ({ x, y, w, h: h + (hasNote ? NOTE : BELOW) }));
  const [first, ...rest] = own === undefined ? boxes : [own, ...boxes];
  return first === undefined ? wholeFrame(ground, []) : withMargin(rest.reduce(union, first), ROUND);
}
