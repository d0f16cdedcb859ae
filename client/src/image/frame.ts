import { NOTE } from "@buurtbord/shared/activities/agreements.ts";
import { centreOf, contains, union, withMargin } from "@buurtbord/shared/activities/boxGeometry.ts";
import { type Ground, type GroundPart, sheetBoxes } from "@buurtbord/shared/activities/Ground.ts";
import { CORNER_BELOW, WALL } from "@buurtbord/shared/activities/wallBounds.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import type { Box } from "@buurtbord/shared/board/Position.ts";
import { pathBox } from "./pathBox.ts";

/** Table left above the highest thing on it, in units. */
const ABOVE = 40;

/** The whole table without the room above it, which a wall needs for its words. */
export function wholeFrame({ bounds, parts }: Ground, lying: readonly Box[], drawings: readonly Box[]): Box {
  // As wallBounds made that room, where nothing lies on the table at all.
  const farther = Math.max(1, bounds.w / WALL.w, bounds.h / (WALL.y + WALL.h));
  const head = (WALL.y + CORNER_BELOW) * farther - CORNER_BELOW;
  const highest = Math.min(...parts.map(topOf), ...lying.map(({ y }) => y));
  const top = Math.max(bounds.y, (highest === Infinity ? bounds.y + head : highest) - ABOVE);
  const table = { ...bounds, y: top, h: bounds.y + bounds.h - top };
  return drawings.map((box) => withMargin(box, ABOVE)).reduce(union, table);
}

/** How high a piece of paper reaches: the crown of a tree higher than what hangs in it. */
function topOf(part: GroundPart): number {
  return (part.part === "sheet" ? pathBox(part.path)?.y : undefined) ?? Number.POSITIVE_INFINITY;
}

/** The ground of one field: paper that it lies on or that lies in it, and nothing of its neighbours. */
export function groundOf(ground: Ground, field: FieldId, frame: Box): Ground {
  const own = sheetsOf(ground, field);
  // Between the sheets of one field others may lie.
  const places = own.length > 1 ? own.map((box) => withMargin(box, ROUND)) : [frame];
  const parts = ground.parts.filter((part) => {
    const box = part.part === "sheet" ? pathBox(part.path) : null;
    if (box === null || own.length === 0) return true;
    return (
      own.some((sheet) => contains(box, middleOf(sheet))) || places.some((place) => contains(place, box))
    );
  });
  return { ...ground, parts };
}

function sheetsOf({ fields }: Ground, field: FieldId): readonly Box[] {
  return fields.filter(({ id }) => id === field).flatMap(sheetBoxes);
}

function middleOf(box: Box): Box {
  const [x, y] = centreOf(box);
  return { x, y, w: 0, h: 0 };
}

/** Table left round a field. */
const ROUND = 32;
/** What hangs below a card on which something lies. */
const TAGS = 36;

const HANGING = { nothing: 0, tags: TAGS, note: NOTE } as const;

export interface LyingCard extends Box {
  /** Below its lower edge. */
  readonly hangs: keyof typeof HANGING;
}

/** One field with everything that lies in it, also where it sticks out. */
export function fieldFrame(ground: Ground, field: FieldId, cards: readonly LyingCard[]): Box {
  const own = sheetsOf(ground, field);
  const boxes = cards.map(({ x, y, w, h, hangs }) => ({ x, y, w, h: h + HANGING[hangs] }));
  const [first, ...rest] = [...own, ...boxes];
  return first === undefined ? wholeFrame(ground, [], []) : withMargin(rest.reduce(union, first), ROUND);
}
