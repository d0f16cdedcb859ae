import { sheetBoxes } from "@buurtbord/shared/activities/Ground.ts";
import { laidBox } from "@buurtbord/shared/activities/laidBox.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { type Board, isSilent, stepOf } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { BoardPart } from "@buurtbord/shared/board/Meeting.ts";
import type { Box } from "@buurtbord/shared/board/Position.ts";
import { IN_LIGHT } from "./nextInLight.ts";
import type { LaidBoard } from "./useGround.ts";
import { type Wall, type WallView, wallView } from "./wallView.ts";

/** What of the board everybody looks at: all of it, or a part. */
export interface WallScope {
  readonly part: BoardPart | null;
  readonly cards: ReadonlyMap<CardId, Card>;
}

export function wallScope({ meeting: { part }, cards }: Board): WallScope {
  if (part === null) return { part, cards };
  const isIn: (card: Card) => boolean =
    part.part === "field" ? ({ field }) => field === part.field : ({ id }) => part.cards.includes(id);
  return { part, cards: new Map([...cards].filter(([, card]) => isIn(card))) };
}

/**
 * The cards of which some are lifted where the whole is too far away: those that the step is about, once there are any.
 * While people write in silence only what was laid open meanwhile asks to be read: the others would turn before their
 * eyes. So few that they lie still may lie there.
 */
export function mayBeLifted(board: Board, { part, cards }: WallScope): WallScope["cards"] {
  if (!isSilent(board)) return part === null ? ofStep(board) : cards;
  if (cards.size <= IN_LIGHT) return cards;
  const began = board.meeting.clock?.startedAt ?? Number.POSITIVE_INFINITY;
  return new Map([...cards].filter(([, { addedAt }]) => addedAt >= began));
}

function ofStep(board: Board): WallScope["cards"] {
  const { fields } = stepOf(board);
  if (fields === null) return board.cards;
  const asked = new Map([...board.cards].filter(([, { field }]) => field !== null && fields.includes(field)));
  return asked.size > 0 ? asked : board.cards;
}

/** No wall shows more than this in a few pages: then it is not worked out. */
const MOST_ON_PAGES = 300;
/** What is laid on a card hangs over its lower edge. */
const TAGS = 32;

/** How the wall shows that, so that the back row reads it. */
export function viewOf({ board, ground }: LaidBoard, { part, cards }: WallScope, wall: Wall): WallView {
  const isWhole = part === null;
  const activity = activityOf(board);
  const isTooMany = cards.size > MOST_ON_PAGES;
  const boxes = isTooMany ? [] : [...cards.values()].map((card) => laidBox(activity, card));
  // A neighbourhood is looked at whole: a page of it says nothing.
  const isOnPicture = isWhole && board.picture !== null;
  return wallView(
    {
      bounds: isWhole ? ground.bounds : null,
      ...(part?.part === "cards" && { behind: ground.bounds }),
      cards: boxes.map((box) => ({ ...box, h: box.h + TAGS })),
      around: isOnPicture ? [] : fieldsIn(part, ground.fields),
      fewest: isTooMany || isOnPicture ? Number.POSITIVE_INFINITY : fewestOf(part),
    },
    wall,
  );
}

/** What somebody chose lies there all at once, or is lifted out. */
function fewestOf(part: BoardPart | null): number {
  if (part === null) return IN_LIGHT;
  return part.part === "field" ? 0 : Number.POSITIVE_INFINITY;
}

/** Of all projectors this one shows the least beside each other. */
const SQUARE: Wall = { size: { w: 1440, h: 992 }, unit: 1, height: 1080 };

/** Whether there is a wall that shows it in pages. */
export function mayHavePages(laid: LaidBoard): boolean {
  const view = viewOf(laid, wallScope(laid.board), SQUARE);
  return view.view === "near" && view.pages.length > 1;
}

function fieldsIn(part: BoardPart | null, fields: LaidBoard["ground"]["fields"]): readonly Box[] {
  if (part === null) return fields.flatMap(sheetBoxes);
  return part.part === "field" ? fields.filter(({ id }) => id === part.field).flatMap(sheetBoxes) : [];
}
