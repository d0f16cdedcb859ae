import type { CardFace } from "@buurtbord/shared/activities/CardKind.ts";
import { cardBox, outlineOf, photoOnCard } from "@buurtbord/shared/activities/cardBox.ts";
import { isPinned } from "@buurtbord/shared/activities/pinned.ts";
import { hasSeveralKinds } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { isPosition, type Position } from "@buurtbord/shared/board/Position.ts";
import { tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { whoDoesIt } from "@buurtbord/shared/catalogue/whoDoesIt.ts";
import { ICON_NAMES } from "@buurtbord/shared/paper/IconName.ts";
import type { PaperTint } from "@buurtbord/shared/paper/Tint.ts";
import {
  createShapeId,
  type IndexKey,
  type RecordProps,
  T,
  type TLBaseShape,
  type TLPageId,
  type TLShape,
  type TLShapeId,
} from "@tldraw/tldraw";

interface CardShapePhoto {
  readonly name: string;
  /** As it was taken: in pixels. */
  readonly width: number;
  readonly height: number;
  /** As it is on the card. */
  readonly w: number;
  readonly h: number;
}

/** Everything that a card's picture depends on, so that the canvas draws it again only when one of these changes. */
export interface CardShapeProps extends CardFace {
  readonly cardId: string;
  readonly w: number;
  readonly h: number;
  readonly text: string;
  /** The photo it carries, and how large that is on it. */
  readonly photo: CardShapePhoto | null;
  readonly votes: number;
  readonly joined: number;
  readonly byline: string | null;
  /** Of an agreement: when it is and who does it, in the wall's language; either may be empty. */
  readonly note: { readonly when: string; readonly who: string } | null;
  /** Whether it is pinned on a picture of the neighbourhood: it points at its spot. */
  readonly isPinned: boolean;
  /** Whether the picture of its kind is on the card: where no field around it shows it already. */
  readonly showsIcon: boolean;
}

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
  byline: T.string.nullable(),
  note: T.object({ when: T.string, who: T.string }).nullable(),
  isPinned: T.boolean,
  showsIcon: T.boolean,
};

/** Cards lie on each other as they came; those on which something lies are above the rest, so that it is seen. */
const BARE = "a1" as IndexKey;

/** Among the latter a higher one lies on a lower one: what was laid on a card hangs over its lower edge. */
function tagged([, y]: Position): IndexKey {
  let rest = Math.round(LOWEST - y);
  let digits = "";
  for (let i = 0; i < DIGITS; i++) {
    digits = INDEX_DIGITS.charAt(rest % INDEX_DIGITS.length) + digits;
    rest = Math.floor(rest / INDEX_DIGITS.length);
  }
  // An index may not end in a zero.
  return `a2${digits}V` as IndexKey;
}

/** In ascending order, as tldraw compares them. */
const INDEX_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const DIGITS = 3;
/** No place on a board is lower; twice as much still fits in the digits. */
const LOWEST = 100_000;

export function cardShapeId(cardId: CardId): TLShapeId {
  return createShapeId(`card.${cardId}`);
}

export function isCardShape(shape: TLShape): shape is CardShape {
  return shape.type === "card";
}

/** A card's record for the canvas. Throws when the card's kind is of a newer version than this page. */
export function cardShape(board: Board, card: Card, page: TLPageId): CardShape {
  const activity = activityOf(board);
  const kind = activity.kinds.find(({ id }) => id === card.kind);
  if (kind === undefined) throw new Error(`unknown kind ${card.kind}`);
  if (!isPosition(card.pos)) throw new Error("no place");
  const { w, h } = cardBox(kind.face, card.text, card.photo);
  const pinned = isPinned(board, card);
  const field = activity.fields.find(({ id }) => id === card.field);
  return {
    id: cardShapeId(card.id),
    typeName: "shape",
    type: "card",
    parentId: page,
    index: card.votes + card.joined > 0 ? tagged(card.pos) : BARE,
    x: card.pos[0] - w / 2,
    y: card.pos[1] - h / 2,
    rotation: 0,
    isLocked: false,
    opacity: 1,
    meta: {},
    props: {
      ...kind.face,
      outline: outlineOf(kind.face, card.photo),
      cardId: card.id,
      w,
      h,
      text: card.text,
      photo: photoOf(card),
      votes: card.votes,
      joined: card.joined,
      byline: card.byline,
      note: noteOf(board, card),
      isPinned: pinned,
      showsIcon: hasSeveralKinds(activity) && (pinned || field?.kind !== card.kind),
    },
  };
}

function photoOf({ text, photo }: Card): CardShapePhoto | null {
  return photo === undefined ? null : { ...photo, ...photoOnCard(text, photo) };
}

function noteOf({ language }: Board, { agreement, joined }: Card): CardShapeProps["note"] {
  if (agreement === undefined) return null;
  return { when: agreement.when ?? "", who: whoDoesIt(agreement, joined, tableCatalogue(language)) };
}

/** Where the card's middle lies, in whole units: what the board keeps of a place. */
export function cardPos({ x, y, props: { w, h } }: CardShape): Position {
  return [Math.round(x + w / 2), Math.round(y + h / 2)];
}
