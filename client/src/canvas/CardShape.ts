import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import { EMBLEM_COLOURS, EMBLEM_THINGS } from "@buurtbord/shared/board/Emblem.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";
import { ICON_NAMES } from "@buurtbord/shared/paper/IconName.ts";
import type { PaperTint } from "@buurtbord/shared/paper/Tint.ts";
import {
  createShapeId,
  type RecordProps,
  T,
  type TLBaseShape,
  type TLPageId,
  type TLShape,
  type TLShapeId,
} from "@tldraw/tldraw";
import { type CardLook, cardLook } from "./CardLook.ts";
import { cardIndex } from "./cardIndex.ts";

/** The canvas draws a card again only when one of these changes. */
export type CardShapeProps = CardLook;

/** A card as the canvas knows it: always a projection of the board's card, never a source. */
export type CardShape = TLBaseShape<"card", CardShapeProps>;

const PAPERS: readonly PaperTint[] = [
  "kaart-geel",
  "kaart-blauw",
  "kaart-oranje",
  "kaart-roze",
  "kaart-groen",
  "kaart-wit",
];

export const cardShapeProps: RecordProps<CardShape> = {
  cardId: T.string,
  w: T.nonZeroNumber,
  h: T.nonZeroNumber,
  outline: T.literalEnum("paper", "leaf"),
  tint: T.setEnum(new Set(PAPERS)),
  icon: T.setEnum(new Set(ICON_NAMES)),
  text: T.string,
  photo: T.object({ name: T.string, width: T.number, height: T.number, w: T.number, h: T.number }).nullable(),
  votes: T.positiveInteger,
  joined: T.positiveInteger,
  said: T.positiveInteger,
  fulfilled: T.boolean,
  byline: T.string.nullable(),
  table: T.object({
    emblem: T.object({
      thing: T.setEnum(new Set(EMBLEM_THINGS)),
      colour: T.setEnum(new Set(EMBLEM_COLOURS)),
    }).nullable(),
    words: T.string,
  }).nullable(),
  note: T.object({ firstStep: T.string, when: T.string, who: T.string }).nullable(),
  told: T.object({ line: T.string, who: T.string }).nullable(),
  isPinned: T.boolean,
  showsIcon: T.boolean,
};

export function cardShapeId(cardId: CardId): TLShapeId {
  return createShapeId(`card.${cardId}`);
}

export function isCardShape(shape: TLShape): shape is CardShape {
  return shape.type === "card";
}

/** A card's record for the canvas. Throws when the card's kind is of a newer version than this page. */
export function cardShape(board: Board, card: Card, page: TLPageId): CardShape {
  const props = cardLook(board, card);
  return {
    id: cardShapeId(card.id),
    typeName: "shape",
    type: "card",
    parentId: page,
    index: cardIndex(card),
    x: card.pos[0] - props.w / 2,
    y: card.pos[1] - props.h / 2,
    rotation: 0,
    isLocked: false,
    opacity: 1,
    meta: {},
    props,
  };
}

/** Where the card's middle lies, in whole units: what the board keeps of a place. */
export function cardPos({ x, y, props: { w, h } }: CardShape): Position {
  return [Math.round(x + w / 2), Math.round(y + h / 2)];
}
