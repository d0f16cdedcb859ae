import { boxAround, union } from "@buurtbord/shared/activities/boxGeometry.ts";
import { CARD_TEXT, roomForWords } from "@buurtbord/shared/activities/cardBox.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Box, Position } from "@buurtbord/shared/board/Position.ts";
import { type FarPaint, farPaint, paintFarCard } from "../../canvas/far/paintFarCard.ts";
import { threadPath } from "../../canvas/threadPath.ts";
import { brokenLines } from "../../image/brokenLines.ts";
import { type Play, type PlayCard, seenAt } from "./Play.ts";

interface DrawnCard {
  readonly card: PlayCard;
  readonly paint: FarPaint;
  readonly lines: readonly string[];
}

/** Letters smaller than so many pixels are a grey smear. */
const SMALLEST_LETTERS = 8;

/** Draws a board's film, moment by moment, on one canvas: two thousand cards are one bitmap and no elements. */
export class PlayPen {
  readonly #element: HTMLCanvasElement;
  readonly #pen: CanvasRenderingContext2D;
  readonly #play: Play;
  readonly #cards: readonly DrawnCard[];
  readonly #frame: Box;
  readonly #tokens = new Map<string, string>();
  #ground: { readonly image: CanvasImageSource; readonly sized: HTMLCanvasElement } | null = null;

  /** `frame`: the part of the table that is shown, in units. */
  constructor(element: HTMLCanvasElement, play: Play, frame: Box) {
    const pen = element.getContext("2d", { alpha: false });
    if (pen === null) throw new Error("This browser has no 2D canvas");
    this.#element = element;
    this.#pen = pen;
    this.#play = play;
    this.#frame = frame;
    this.#cards = play.cards.map((card) => ({ card, paint: farPaint(card.look), lines: linesOn(card) }));
  }

  /** What lies under the cards, as large as the frame. */
  layGround(image: CanvasImageSource): void {
    this.#ground = { image, sized: document.createElement("canvas") };
  }

  /** `at`, `lasting`: milliseconds of the film. */
  draw(at: number, lasting: number): void {
    const pen = this.#pen;
    const scale = this.#scale;
    const [left, top] = this.#corner(scale);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.fillStyle = this.#token("tafel");
    pen.fillRect(0, 0, this.#element.width, this.#element.height);
    this.#drawGround(left, top, scale);
    const seen = new Map<CardId, { readonly pos: Position; readonly w: number; readonly h: number }>();
    const there = this.#cards.flatMap((drawn) => {
      const now = seenAt(drawn.card.track, at, lasting);
      if (now === null) return [];
      const { w, h } = drawn.card.look;
      seen.set(drawn.card.id, { pos: now.pos, w, h });
      return [{ ...drawn, ...now }];
    });
    const [ox, oy] = [left - this.#frame.x * scale, top - this.#frame.y * scale];
    pen.setTransform(scale, 0, 0, scale, ox, oy);
    this.#drawLines(at, seen);
    for (const one of there) this.#drawCard(one, scale, [ox, oy]);
    pen.globalAlpha = 1;
  }

  #drawGround(left: number, top: number, scale: number): void {
    if (this.#ground === null) return;
    const { image, sized } = this.#ground;
    const [w, h] = [Math.round(this.#frame.w * scale), Math.round(this.#frame.h * scale)];
    if (sized.width !== w || sized.height !== h) {
      [sized.width, sized.height] = [w, h];
      sized.getContext("2d")?.drawImage(image, 0, 0, w, h);
    }
    this.#pen.drawImage(sized, left, top);
  }

  #drawLines(
    at: number,
    seen: ReadonlyMap<CardId, { readonly pos: Position; readonly w: number; readonly h: number }>,
  ): void {
    const pen = this.#pen;
    pen.lineCap = "round";
    pen.globalAlpha = 1;
    for (const line of this.#play.lines) {
      const [one, other] = [seen.get(line.from), seen.get(line.to)];
      if (line.at > at || one === undefined || other === undefined) continue;
      const path = new Path2D(threadPath(anchor(one), anchor(other)).path);
      pen.strokeStyle = this.#token("draad-rand");
      pen.lineWidth = 9;
      pen.stroke(path);
      pen.strokeStyle = this.#token("draad");
      pen.lineWidth = 5;
      pen.stroke(path);
    }
  }

  #drawCard(
    { card, paint, lines, pos, there }: DrawnCard & { readonly pos: Position; readonly there: number },
    scale: number,
    [ox, oy]: Position,
  ): void {
    const pen = this.#pen;
    const { w, h } = card.look;
    const size = scale * (0.7 + 0.3 * there);
    pen.setTransform(
      size,
      0,
      0,
      size,
      ox + pos[0] * scale - (w / 2) * size,
      oy + pos[1] * scale - (h / 2) * size,
    );
    pen.globalAlpha = there;
    // Dots and hands are of now: when they came is not kept.
    paintFarCard(pen, { ...card.look, votes: 0, joined: 0 }, paint, {
      under: "nothing",
      scale,
      tokens: this.#token,
    });
    if (CARD_TEXT.size * scale < SMALLEST_LETTERS) return;
    pen.font = `600 ${CARD_TEXT.size}px "Atkinson Hyperlegible Next", Vazirmatn, system-ui, sans-serif`;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.fillStyle = this.#token("inkt");
    const first = h / 2 - ((lines.length - 1) / 2) * CARD_TEXT.lineHeight;
    for (const [n, line] of lines.entries()) pen.fillText(line, w / 2, first + n * CARD_TEXT.lineHeight);
  }

  get #scale(): number {
    const { width, height } = this.#element;
    return Math.min(width / this.#frame.w, height / this.#frame.h);
  }

  #corner(scale: number): Position {
    const { width, height } = this.#element;
    return [(width - this.#frame.w * scale) / 2, (height - this.#frame.h * scale) / 2];
  }

  readonly #token = (name: string): string => {
    const known = this.#tokens.get(name);
    if (known !== undefined) return known;
    const value = getComputedStyle(this.#element).getPropertyValue(`--${name}`).trim();
    this.#tokens.set(name, value);
    return value;
  };
}

function anchor({ pos: [x, y], w, h }: { readonly pos: Position; readonly w: number; readonly h: number }) {
  return { x, y, w, h };
}

function linesOn({ look }: PlayCard): readonly string[] {
  const { text, photo } = look;
  const room = roomForWords(look, text, photo ?? undefined);
  return brokenLines(text, { room, size: CARD_TEXT.size, most: photo === null ? CARD_TEXT.lines : 1 });
}

/** Everything that is ever seen, in units. */
export function frameOf({ cards }: Play, table: Box): Box {
  const boxes = cards.flatMap(({ look, track }) =>
    track.flatMap(({ pos }) => (pos === null ? [] : [boxAround(pos, look)])),
  );
  return boxes.reduce(union, table);
}
