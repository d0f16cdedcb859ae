import { EMBLEM_TINTS } from "@buurtbord/shared/activities/emblemTint.ts";
import type { Box } from "@buurtbord/shared/board/Position.ts";
import { leafFlips } from "@buurtbord/shared/paper/leafShape.ts";
import { rounded } from "@buurtbord/shared/paper/rounded.ts";
import type { Under } from "../CardPicture.tsx";
import type { CardShapeProps } from "../CardShape.ts";
import { blossomOn, paperTint } from "../cardPaper.ts";

/** What of the canvas's 2D pen is used. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "lineJoin"
  | "beginPath"
  | "arc"
  | "moveTo"
  | "lineTo"
  | "closePath"
  | "fill"
  | "stroke"
  | "fillRect"
>;

/** The value of a colour or width of tokens.css, by its name. */
export type Tokens = (name: string) => string;

/** What a far card reaches beyond its box, in units: dots and pins below it, the yellow paper under it. */
export const FAR_OVERHANG = 36;

/** The edge of paper beside `--snit`, which is wider in contrast mode: in units, and at least in pixels of the screen. */
const EDGE = 1.4;
const THINNEST = 0.3;
/** More dots than so many are a smear. */
const MOST_DOTS = 5;

export interface FarPaint {
  readonly path: Path2D;
  readonly tint: string;
}

/** What a card's far picture needs that takes time to work out. */
export function farPaint(card: CardShapeProps): FarPaint {
  return { path: new Path2D(farPath(card)), tint: paperTint(card) };
}

/** From far a sheet is a sheet, its cuts are not seen; and a leaf is slimmer than one on which words fit. */
export function farPath({ outline, w, h, cardId }: CardShapeProps): string {
  if (outline === "paper") return `M0 6L6 0H${w - 6}L${w} 6V${h - 6}L${w - 6} ${h}H6L0 ${h - 6}Z`;
  const [x, y] = [rounded(w * POINT.x), rounded(h * POINT.y)];
  const bow = `${w - x} ${h - y}`;
  return leafFlips(cardId)
    ? `M${w} 0V${y}A${bow} 0 0 1 ${x} ${h}H0V${h - y}A${bow} 0 0 1 ${w - x} 0Z`
    : `M0 0H${x}A${bow} 0 0 1 ${w} ${h - y}V${h}H${w - x}A${bow} 0 0 1 0 ${y}Z`;
}

/** From each of its points a leaf goes straight for so much of its width and height, and then bows. */
const POINT = { x: 0.38, y: 0.22 };

/** How it lies there now. */
export interface FarLook {
  readonly under: Under;
  /** Whether it came since the last evening. */
  readonly isFresh: boolean;
  /** Pixels to a unit. */
  readonly scale: number;
  readonly tokens: Tokens;
}

/**
 * A card seen from far, at the pen's origin: its colour and outline, and what people laid on it.
 */
export function paintFarCard(
  pen: Pen,
  card: CardShapeProps,
  { path, tint }: FarPaint,
  { under, isFresh, scale, tokens }: FarLook,
): void {
  pen.lineJoin = "round";
  const edge = Number.parseFloat(tokens("snit")) * Math.max(EDGE, THINNEST / scale);
  if (under !== "nothing")
    layUnder(pen, path, { edge, ink: tokens(under === "light" ? "rand" : "inkt"), tokens });
  if (card.isPinned) pointDown(pen, card, tokens("rand"));
  pen.fillStyle = tokens(tint);
  pen.fill(path);
  pen.strokeStyle = tokens("rand");
  pen.lineWidth = edge;
  pen.stroke(path);
  if (card.table?.emblem) layTable(pen, card, tokens(EMBLEM_TINTS[card.table.emblem.colour]), tokens("rand"));
  if (card.fulfilled) layBlossom(pen, card, tokens);
  else if (card.joined > 0 && card.told === null) layHand(pen, card, tokens);
  if (card.said > 1) laySaid(pen, card, tokens);
  if (card.votes > 0) layDots(pen, card, tokens);
  if (isFresh) layNew(pen, card, tokens);
}

/** Tags of white paper about where they lie near by: "3×" below at the start, and "new" above at the end; in units. */
const TAG_EDGE = 5;
const SAID = { w: 58, h: 44, left: 6, up: 22 };
const NEW = { w: 84, h: 36, up: 20, beside: 7 };

function laySaid(pen: Pen, { h }: CardShapeProps, tokens: Tokens): void {
  layTag(pen, { x: SAID.left, y: h - SAID.up, ...SAID }, tokens);
}

function layNew(pen: Pen, { w }: CardShapeProps, tokens: Tokens): void {
  layTag(pen, { x: w - NEW.w + NEW.beside, y: -NEW.up, ...NEW }, tokens);
}

function layTag(pen: Pen, { x, y, w, h }: Box, tokens: Tokens): void {
  pen.fillStyle = tokens("rand");
  pen.fillRect(x, y, w, h);
  pen.fillStyle = tokens("kaart-wit");
  pen.fillRect(x + TAG_EDGE, y + TAG_EDGE, w - 2 * TAG_EDGE, h - 2 * TAG_EDGE);
}

/** Yellow paper, a little larger than the card. */
function layUnder(
  pen: Pen,
  path: Path2D,
  { edge, ink, tokens }: { readonly edge: number; readonly ink: string; readonly tokens: Tokens },
): void {
  pen.strokeStyle = ink;
  pen.lineWidth = 38 + edge;
  pen.stroke(path);
  pen.strokeStyle = tokens("zon");
  pen.lineWidth = 34;
  pen.stroke(path);
}

function pointDown(pen: Pen, { w, h }: CardShapeProps, colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.moveTo(w / 2 - 17, h);
  pen.lineTo(w / 2 + 17, h);
  pen.lineTo(w / 2, h + 28);
  pen.closePath();
  pen.fill();
}

const HAND = 46;

function layHand(pen: Pen, { w, h }: CardShapeProps, tokens: Tokens): void {
  const [x, y] = [(w - HAND) / 2, (h - HAND) * 0.86];
  pen.fillStyle = tokens("rand");
  pen.fillRect(x, y, HAND, HAND);
  pen.fillStyle = tokens("zon");
  pen.fillRect(x + 4, y + 4, HAND - 8, HAND - 8);
}

/** The paper of the table from which it came, a little larger than near by; beside the hand. */
const TABLE = { radius: 19, edge: 4, up: 24 };

function layTable(pen: Pen, { w, h }: CardShapeProps, paper: string, edge: string): void {
  const [x, y] = [w - TABLE.up, h - TABLE.up];
  disc(pen, x, y, TABLE.radius, edge);
  disc(pen, x, y, TABLE.radius - TABLE.edge, paper);
}

const PETALS = 5;

/** As large as it is from near by, and rounder. */
function layBlossom(pen: Pen, card: CardShapeProps, tokens: Tokens): void {
  const { at, radius } = blossomOn(card);
  const [x, y] = at;
  disc(pen, x, y, radius + 3, tokens("rand"));
  for (let n = 0; n < PETALS; n++) {
    const angle = (n / PETALS) * Math.PI * 2;
    const [px, py] = [x + Math.sin(angle) * radius * 0.55, y - Math.cos(angle) * radius * 0.55];
    disc(pen, px, py, radius * 0.5, tokens("wit"));
  }
  disc(pen, x, y, radius * 0.3, tokens("zon"));
}

const DOT = 34;

function layDots(pen: Pen, { votes, said, h }: CardShapeProps, tokens: Tokens): void {
  const start = said > 1 ? SAID.left + SAID.w : 8;
  for (let n = 0; n < Math.min(votes, MOST_DOTS); n++) {
    const [x, y] = [start + DOT * (n + 0.5), h - 5];
    disc(pen, x, y, 15, tokens("wit"));
    disc(pen, x, y, 12, tokens("inkt"));
  }
}

function disc(pen: Pen, x: number, y: number, radius: number, colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.fill();
}
