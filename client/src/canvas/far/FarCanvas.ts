import { overlap, union, withMargin } from "@buurtbord/shared/activities/boxGeometry.ts";
import type { Box } from "@buurtbord/shared/board/Position.ts";
import type { Under } from "../CardPicture.tsx";
import type { CardShape, CardShapeProps } from "../CardShape.ts";
import { FAR_OVERHANG, type FarPaint, farPaint, paintFarCard } from "./paintFarCard.ts";
import { type PictureWindow, piecesOf, serves, windowAround } from "./pictureWindow.ts";

/** What is to be seen of the far cards now. */
export interface FarSight {
  /** From below. */
  readonly cards: readonly CardShape[];
  readonly under: (card: CardShape) => Under;
  /** Whether it came since the last evening. */
  readonly isFresh: (card: CardShape) => boolean;
  /** The part of the page in view, in units. */
  readonly view: Box;
  /** Pixels of the screen to a unit. */
  readonly scale: number;
}

/** A camera that moves on is not waited upon; when it has stood still so long, the picture becomes sharp. */
const SHARP_AFTER_MS = 140;

interface Drawn {
  readonly card: CardShape;
  readonly under: Under;
  readonly isFresh: boolean;
}

/**
 * One bitmap of all cards that are far away. It lies on the page as they would and pans along by itself; it is drawn
 * anew where a card changed, and as a whole when the camera leaves it or comes nearer.
 */
export class FarCanvas {
  readonly #element: HTMLCanvasElement;
  readonly #pen: CanvasRenderingContext2D;
  readonly #paints = new WeakMap<CardShapeProps, FarPaint>();
  readonly #tokens = new Map<string, string>();
  #window: PictureWindow | null = null;
  #drawn = new Map<string, Drawn>();
  #sight: FarSight | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HTMLCanvasElement) {
    const pen = element.getContext("2d");
    if (pen === null) throw new Error("This browser has no 2D canvas");
    this.#element = element;
    this.#pen = pen;
  }

  show(sight: FarSight): void {
    this.#sight = sight;
    clearTimeout(this.#timer);
    const there = boxOf(sight.cards);
    this.#element.hidden = there === null;
    this.#element.dataset.aantal = String(sight.cards.length);
    if (there === null) this.#forget();
    else if (!serves(this.#window, sight.view, there, sight.scale)) this.#drawAll(sight, there);
    else this.#drawChanges(sight, there);
    if (this.#window !== null && this.#window.scale !== sight.scale)
      this.#timer = setTimeout(() => this.drawAnew(), SHARP_AFTER_MS);
  }

  /** As when colours are others. */
  drawAnew(): void {
    this.#tokens.clear();
    const there = this.#sight === null ? null : boxOf(this.#sight.cards);
    if (this.#sight !== null && there !== null) this.#drawAll(this.#sight, there);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Nothing is far: no memory is held for it. */
  #forget(): void {
    this.#window = null;
    this.#drawn.clear();
    this.#element.width = 0;
  }

  #drawAll(sight: FarSight, there: Box): void {
    this.#window = windowAround(sight.view, there, sight.scale);
    this.#drawn = new Map(sight.cards.map((card) => [card.id, drawnAs(sight, card)]));
    if (this.#window === null) return;
    const { box, scale } = this.#window;
    this.#element.width = Math.round(box.w * scale);
    this.#element.height = Math.round(box.h * scale);
    this.#element.style.transform = `translate(${box.x}px, ${box.y}px) scale(${1 / scale})`;
    this.#draw(box);
  }

  #drawChanges(sight: FarSight, there: Box): void {
    const before = this.#drawn;
    this.#drawn = new Map();
    const changed: Box[] = [];
    for (const card of sight.cards) {
      const was = before.get(card.id);
      const now = drawnAs(sight, card);
      const same = was?.card === card && was.under === now.under && was.isFresh === now.isFresh;
      this.#drawn.set(card.id, same ? was : now);
      if (!same)
        changed.push(was === undefined ? boxOfCard(card) : union(boxOfCard(card), boxOfCard(was.card)));
      before.delete(card.id);
    }
    for (const { card } of before.values()) changed.push(boxOfCard(card));
    const pieces = piecesOf(changed, FAR_OVERHANG);
    if (pieces === null) this.#drawAll(sight, there);
    else for (const piece of pieces) this.#draw(piece);
  }

  /** Draws what lies in that part of the page. */
  #draw(part: Box): void {
    if (this.#window === null || !overlap(part, this.#window.box)) return;
    const { box, scale } = this.#window;
    const pen = this.#pen;
    pen.save();
    pen.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
    pen.beginPath();
    pen.rect(part.x, part.y, part.w, part.h);
    pen.clip();
    pen.clearRect(part.x, part.y, part.w, part.h);
    for (const { card, under, isFresh } of this.#drawn.values()) {
      if (!overlap(withMargin(boxOfCard(card), FAR_OVERHANG), part)) continue;
      pen.setTransform(scale, 0, 0, scale, (card.x - box.x) * scale, (card.y - box.y) * scale);
      paintFarCard(pen, card.props, this.#paintOf(card.props), {
        under,
        isFresh,
        scale,
        tokens: this.#tokenOf,
      });
    }
    pen.restore();
  }

  #paintOf(card: CardShapeProps): FarPaint {
    const known = this.#paints.get(card);
    if (known !== undefined) return known;
    const made = farPaint(card);
    this.#paints.set(card, made);
    return made;
  }

  readonly #tokenOf = (name: string): string => {
    const known = this.#tokens.get(name);
    if (known !== undefined) return known;
    const value = getComputedStyle(this.#element).getPropertyValue(`--${name}`).trim();
    this.#tokens.set(name, value);
    return value;
  };
}

function drawnAs({ under, isFresh }: FarSight, card: CardShape): Drawn {
  return { card, under: under(card), isFresh: isFresh(card) };
}

function boxOfCard({ x, y, props: { w, h } }: CardShape): Box {
  return { x, y, w, h };
}

/** The part of the page that the cards and what hangs over them take; null: there are none. */
function boxOf(cards: readonly CardShape[]): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, props } of cards) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + props.w);
    bottom = Math.max(bottom, y + props.h);
  }
  if (left > right) return null;
  return withMargin({ x: left, y: top, w: right - left, h: bottom - top }, FAR_OVERHANG);
}
