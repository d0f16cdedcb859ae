import type { Board } from "../board/Board.ts";
import type { FieldId } from "../board/ids.ts";
import type { Box } from "../board/Position.ts";
import { centreOf, common, contains, inWholeUnits, union, withMargin } from "./boxGeometry.ts";
import { sheetBoxes } from "./Ground.ts";
import { boxArea, type Room, type RoomArea } from "./Room.ts";
import { activityOf } from "./registry.ts";

export interface RoomOnBoard {
  readonly room: Room;
  /** Whether it is the field's own. Else it is whatever is free of the table: cards stay there about where they are. */
  readonly isOwn: boolean;
}

/** Where the cards of a field have room; null: those that lie in none. */
export function roomFor(board: Board, field: FieldId | null): RoomOnBoard {
  const own = activityOf(board).roomFor(board, field);
  return own === null ? { room: betweenFields(board), isOwn: false } : { room: own, isOwn: true };
}

type Lying = { readonly box: Box };

const TABLE_GAP = { x: 16, y: 12 };
/** How much of the table is looked at more, each time. */
const MORE_TABLE = 200;

/** The table between the fields and the picture that lie on it. */
function betweenFields(board: Board): Room {
  const { bounds, fields, picture } = activityOf(board).layout(board);
  return {
    gap: TABLE_GAP,
    taken: [...fields.flatMap(sheetBoxes), ...(picture === undefined ? [] : [picture])],
    *areas() {
      for (let margin = 0; ; margin += MORE_TABLE) yield boxArea(withMargin(bounds, margin));
    },
  };
}

/** Farther round the cards, each time. In units. */
const FARTHER = 40;
/** Fields as large as anybody fills them are among so many areas. */
const MANY_AREAS = 120;

/** The part of a room where these cards lie, and then more and more of the room round it. */
export function* roomNear(room: Room, lying: readonly Lying[]): Generator<RoomArea, never> {
  const around = inWholeUnits(aroundAll(lying));
  const areas = areasWith(room, lying);
  let area = areas.next().value;
  for (let farther = 0; ; farther += FARTHER) {
    const reach = withMargin(around, farther);
    const box = common(reach, area.box);
    if (box !== null) yield { box, holds: area.holds };
    if (contains(reach, area.box)) area = areas.next().value;
  }
}

/** From the first area on that holds all of these cards as they lie; else that has their middle in it; else from the first. */
export function* areasWith(
  { areas }: Pick<Room, "areas">,
  lying: readonly Lying[],
): Generator<RoomArea, never> {
  const [x, y] = centreOf(aroundAll(lying));
  const first = [...areas().take(MANY_AREAS)];
  const holding = first.findIndex(({ holds }) => lying.every(({ box }) => holds(box)));
  const skipped =
    holding === -1 ? first.findIndex(({ box }) => contains(box, { x, y, w: 0, h: 0 })) : holding;
  const rest = areas();
  for (let i = 0; i < skipped; i++) rest.next();
  return yield* rest;
}

function aroundAll(lying: readonly Lying[]): Box {
  return lying.map(({ box }) => box).reduce(union);
}
