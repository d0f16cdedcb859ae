import type { FieldId } from "../board/ids.ts";
import type { Box } from "../board/Position.ts";
import { union } from "./boxGeometry.ts";
import type { CardFace } from "./CardKind.ts";
import type { Reading } from "./nextInRows.ts";

/**
 * A field as an island of paper on the table. It grows only in directions in which no other island lies, so no two
 * ever touch, however full, and no card that lies has to move.
 */
export interface Island {
  readonly field: FieldId;
  readonly face: Pick<CardFace, "tint" | "icon">;
  /** With few cards. The rim is included. */
  readonly base: Box;
  /** Units above the cards for the name: one line of it, or two in a narrow island. */
  readonly head: number;
  /** It grows sideways while it is less than so many times as wide as high; left out: as walls are. */
  readonly wide?: number;
  readonly grows: { readonly x: -1 | 0 | 1; readonly y: -1 | 1 | "both" };
  /** It grows no higher than by so many rows of small cards: then sideways only, or on. Left out: as high as needed. */
  readonly rows?: number;
  /** Another sheet for the same field, to the right and above, on which it goes on when it has grown as high as it may. */
  readonly next?: Island;
}

/** Between cards and the edge, in units; the rim is included. */
const PAD = 20;

/** A sheet of paper with the cards that lie on it, or about it. */
export interface Sheet {
  readonly island: Island;
  readonly own: readonly Box[];
  readonly box: Box;
}

/** The island, and where cards lie on its next sheet that too. */
export function sheetsOf(island: Island, cards: readonly Box[]): readonly Sheet[] {
  const { next } = island;
  const isOnNext = (card: Box) =>
    next !== undefined && card.x + card.w > next.base.x && card.y < next.base.y + next.base.h;
  const [own, onNext] = [cards.filter((card) => !isOnNext(card)), cards.filter(isOnNext)];
  const first = { island, own, box: islandBox(island, own) };
  return next === undefined || onNext.length === 0 ? [first] : [first, ...sheetsOf(next, onNext)];
}

/** The island with room for its cards. A card that somebody laid outside its part of the table does not stretch it. */
export function islandBox({ base, head, grows, rows, next }: Island, cards: readonly Box[]): Box {
  const whole = cards.reduce((box, card) => union(box, roundCard(card, head)), base);
  const left = grows.x === -1 ? whole.x : base.x;
  // Above one that goes on elsewhere is nothing: it holds what was laid there before it did.
  const highest = rows === undefined || next !== undefined ? whole.y : base.y - rows * ROW;
  const top = grows.y === 1 ? base.y : Math.max(whole.y, highest);
  const right = grows.x === 1 ? whole.x + whole.w : base.x + base.w;
  const bottom = grows.y === -1 ? base.y + base.h : whole.y + whole.h;
  return { x: left, y: top, w: right - left, h: bottom - top };
}

function roundCard({ x, y, w, h }: Box, head: number): Box {
  return { x: x - PAD, y: y - head, w: w + 2 * PAD, h: h + head + PAD };
}

/** Where the base island has room for cards. */
export function cardArea({ base, head }: Pick<Island, "base" | "head">): Box {
  return { x: base.x + PAD, y: base.y + head, w: base.w - 2 * PAD, h: base.h - head - PAD };
}

/** A part of the table that an island may come to fill, and how cards follow each other in it. */
export interface Area {
  readonly area: Box;
  readonly reading: Reading;
}

/** A column and a row of small cards, gap included. */
const COLUMN = 208;
const ROW = 104;
/** An area grows sideways while it is less than so many times as wide as high: walls are wide. */
const WIDE = 2.4;
/** An island that grows both ways first grows up until it lies round this, half-way down the wall. */
const HALF_WAY = 545;

/** The areas of an island, each larger than the one before on its sheet: the base one first, and no last. */
export function* areasOf(island: Island): Generator<Area, never> {
  const { grows, wide = WIDE, rows = Number.POSITIVE_INFINITY, next } = island;
  let area = cardArea(island);
  yield { area, reading: { x: 1, y: 1 } };
  const reading: Reading = { x: grows.x || 1, y: grows.y === "both" ? 1 : grows.y };
  for (let more = 0; ; ) {
    const isHighest = more >= rows;
    if (isHighest && next !== undefined) return yield* areasOf(next);
    const sideways = grows.x !== 0 && (isHighest || area.w < area.h * wide);
    if (!sideways) more++;
    area = sideways ? wider(area, grows.x) : higher(area, grows.y);
    yield { area, reading };
  }
}

function wider(area: Box, way: -1 | 0 | 1): Box {
  return { ...area, x: way === -1 ? area.x - COLUMN : area.x, w: area.w + COLUMN };
}

function higher(area: Box, way: -1 | 1 | "both"): Box {
  const up = way === "both" ? area.y + area.h / 2 > HALF_WAY : way === -1;
  return { ...area, y: up ? area.y - ROW : area.y, h: area.h + ROW };
}
