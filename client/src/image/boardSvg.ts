import type { ActivityTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import { boxAround } from "@buurtbord/shared/activities/boxGeometry.ts";
import { isLinking } from "@buurtbord/shared/activities/isLinking.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId, FieldId } from "@buurtbord/shared/board/ids.ts";
import type { Box } from "@buurtbord/shared/board/Position.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { type Attributes, element, escaped } from "@buurtbord/shared/xml/xml.ts";
import { type CardLook, cardLook } from "../canvas/CardLook.ts";
import { cardIndex } from "../canvas/cardIndex.ts";
import { colour } from "../ui/colours.ts";
import { boxOfDrawing, byHand } from "./byHand.ts";
import { caption, captionHeight } from "./caption.ts";
import { card } from "./card.ts";
import { type Drawing, readDrawing } from "./Drawing.ts";
import { fieldFrame, groundOf, type LyingCard, wholeFrame } from "./frame.ts";
import { groundShapes, groundWords } from "./ground.ts";
import type { PhotoData } from "./photo.ts";
import { thread } from "./thread.ts";

export interface ImageOfBoard {
  readonly board: Board;
  /** What was drawn by hand: the canvas's own records by their id, not checked. */
  readonly freehand: Iterable<readonly [id: string, record: unknown]>;
  /** One field with what lies in it; null: everything. */
  readonly field: FieldId | null;
  readonly photos: PhotoData;
  /** What came since the last evening, and the word for that; left out: nothing is said of it. */
  readonly fresh?: { readonly cards: ReadonlySet<CardId>; readonly word: string };
  /** As it stands below the image. */
  readonly date: string;
  /** Names and invitations of the fields; left out: as on the wall. */
  readonly texts?: ActivityTexts;
}

export interface Svg {
  /** The attributes of the outermost element, and what is in it. */
  readonly root: Attributes;
  readonly inside: string;
  /** Its upper left corner and its size in units: at normal zoom one is a pixel. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What hangs on the wall as a file of its own: plain SVG, without HTML in it and without anything from elsewhere. */
export function boardSvg(image: ImageOfBoard): Svg {
  const { board, field } = image;
  const ground = activityOf(board).layout(board);
  const cards = cardsOn(board).filter((laid) => field === null || laid.card.field === field);
  // What is drawn beside the fields belongs to the whole.
  const drawings = field === null ? drawingsOf(image.freehand) : [];
  const frame =
    field === null
      ? wholeFrame(ground, cards.map(boxOfCard), drawings.map(boxOfDrawing))
      : fieldFrame(ground, field, cards.map(boxOfCard));
  const texts = image.texts ?? boardTexts(board);
  const name = field === null ? board.title : `${board.title} · ${texts.fields[field]?.name ?? ""}`;
  const paper = { x: Math.floor(frame.x), y: Math.floor(frame.y), ...sizeOf(frame) };
  const inside = [
    element("title", {}, escaped(name)),
    element("rect", { ...paper, fill: colour(ground.table) }),
    groundShapes(field === null ? ground : groundOf(ground, field, frame), image.photos),
    threadsBetween(board, cards),
    groundWords(ground, texts, field),
    heap(cards, drawings, image),
    caption(frame, name, image.date),
  ];
  return { root: rootOf(paper), inside: inside.join("\n"), ...paper };
}

interface Paper {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** With the strip below. */
function sizeOf(frame: Box) {
  return { width: Math.ceil(frame.w) + 1, height: Math.ceil(frame.h + captionHeight(frame)) + 1 };
}

/** Of an image that shows this part of the table, in units. */
export function rootOf({ x, y, width, height }: Paper): Attributes {
  return {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `${x} ${y} ${width} ${height}`,
    role: "img",
    "font-family": "'Atkinson Hyperlegible Next', Vazirmatn, system-ui, sans-serif",
  };
}

/** The text of the file. `fontFaces`: `@font-face` rules with the letters in them; left out: whoever shows it has its own. */
export function xmlOf({ root, inside }: Svg, fontFaces = ""): string {
  const letters = fontFaces === "" ? "" : element("style", {}, escaped(fontFaces));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("svg", root, letters + inside)}\n`;
}

/** A card with how it looks. */
export interface LaidCard {
  readonly card: Card;
  readonly look: CardLook;
}

/** All cards that this page knows how to draw. */
export function cardsOn(board: Board): readonly LaidCard[] {
  return [...board.cards.values()].flatMap((card) => {
    try {
      return [{ card, look: cardLook(board, card) }];
    } catch {
      return []; // the canvas left it out too, and said why
    }
  });
}

/** Where it lies, with what hangs from it. */
export function boxOfCard({ card, look }: LaidCard): LyingCard {
  const hangs =
    look.note !== null
      ? "note"
      : look.votes + look.joined > 0 || look.said > 1 || look.fulfilled
        ? "tags"
        : "nothing";
  return { ...boxAround(card.pos, look), hangs };
}

function drawingsOf(freehand: ImageOfBoard["freehand"]): readonly Drawing[] {
  return [...freehand].flatMap(([id, record]) => readDrawing(id, record) ?? []);
}

function threadsBetween(board: Board, cards: readonly LaidCard[]): string {
  const anchors = new Map(
    cards.map(({ card: { id, pos }, look: { w, h } }) => [id, { x: pos[0], y: pos[1], w, h }]),
  );
  const shows = board.meeting.lines === "meaning";
  return [...board.connections.values()]
    .map((line) => thread(line, anchors, shows && isLinking(board, line)))
    .join("\n");
}

/** Cards and what was drawn by hand lie on each other as they do on the canvas. */
function heap(
  cards: readonly LaidCard[],
  drawings: readonly Drawing[],
  { photos, fresh }: Pick<ImageOfBoard, "photos" | "fresh">,
): string {
  const pieces = [
    ...cards.map(({ card: { pos, id, ...rest }, look }) => ({
      index: cardIndex({ ...rest, pos }) as string,
      id: id as string,
      xml: () => card(look, pos, photos, fresh?.cards.has(id) ? fresh.word : undefined),
    })),
    ...drawings.map((drawing) => ({ index: drawing.index, id: "", xml: () => byHand(drawing) })),
  ];
  pieces.sort((one, other) => compare(one.index, other.index) || compare(one.id, other.id));
  return pieces.map(({ xml }) => xml()).join("\n");
}

/** In the order of the heap. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
