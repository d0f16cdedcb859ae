import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { Box, Position } from "../board/Position.ts";
import { boxAround, contains, overlap } from "./boxGeometry.ts";
import { type CardSize, type Sized, sizeOfCard } from "./cardBox.ts";
import { LaidCards } from "./LaidCards.ts";
import { nextFromMiddle } from "./nextFromMiddle.ts";
import { activityOf } from "./registry.ts";

/** From a card's lower edge to the tip of its pin, in units. */
export const PIN = 28;

type Pinnable = Pick<Board, "activity" | "picture">;

/** Where the picture lies; null: there is none. */
function pictureBoxOf({ activity, picture }: Pinnable): Box | null {
  const { pictureGround } = activityOf({ activity });
  return picture === null || pictureGround === undefined ? null : pictureGround.box(picture);
}

/** Whether a card is pinned on the picture: the tip of its pin, under its middle, is on it. */
export function isPinned(board: Pinnable, card: Pick<Card, "kind" | "pos" | "text" | "photo">): boolean {
  const picture = pictureBoxOf(board);
  if (picture === null) return false;
  const [x, y] = card.pos;
  const tip = y + sizeOf(board, card).h / 2 + PIN;
  return x >= picture.x && x <= picture.x + picture.w && tip >= picture.y && tip <= picture.y + picture.h;
}

/** A free spot on the picture for a card that no hand puts there: as near to the middle as can be; null: no picture. */
export function placeOnPicture(board: Board, card: Card): Position | null {
  const picture = pictureBoxOf(board);
  if (picture === null) return null;
  const others = [...board.cards.values()].filter(({ id }) => id !== card.id);
  const boxes = others.map((other) => boxAround(other.pos, sizeOf(board, other)));
  const { w, h } = sizeOf(board, card);
  const middle: Position = [Math.round(picture.x + picture.w / 2), Math.round(picture.y + picture.h / 2)];
  const spread = {
    middle,
    row: 130,
    aside: 60,
    bend: 0,
    gap: { x: 12, y: PIN + 8 },
    scaleFor: (spot: Box) => (contains(picture, { ...spot, h: spot.h + PIN }) ? 1 : outside(picture, spot)),
  };
  const near = new LaidCards(boxes.filter((each) => overlap(each, picture)));
  const spot = nextFromMiddle(spread, near, { w, h });
  return [Math.round(spot.x + spot.w / 2), Math.round(spot.y + spot.h / 2)];
}

/** Farther out is worse: on a full picture the card lies on others rather than beside it. */
function outside(picture: Box, spot: Box): number {
  const over = Math.max(
    picture.x - spot.x,
    spot.x + spot.w - picture.x - picture.w,
    picture.y - spot.y,
    spot.y + spot.h + PIN - picture.y - picture.h,
  );
  return 1 + Math.max(1, over);
}

function sizeOf({ activity }: Pinnable, card: Pick<Card, "kind"> & Sized): CardSize {
  const { kinds } = activityOf({ activity });
  return sizeOfCard(
    (kinds.find(({ id }) => id === card.kind) ?? kinds[0])?.face ?? { outline: "paper" },
    card,
  );
}
