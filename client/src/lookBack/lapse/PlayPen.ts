import { boxAround, union } from "@buurtbord/shared/activities/boxGeometry.ts";
import { CARD_TEXT, roomForWords } from "@buurtbord/shared/activities/cardBox.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Box } from "@buurtbord/shared/board/Position.ts";
import type { Tint } from "@buurtbord/shared/paper/Tint.ts";
import type { CardLook } from "../../canvas/CardLook.ts";
import { cardPath } from "../../canvas/cardPaper.ts";
import { type FarPaint, farPaint, paintFarCard } from "../../canvas/far/paintFarCard.ts";
import { threadPath } from "../../canvas/threadPath.ts";
import { brokenLines } from "../../image/brokenLines.ts";
import { lastingSince, type Play, type PlayCard, type Seen, seenAt } from "./Play.ts";

interface DrawnCard {
  readonly card: PlayCard;
  readonly paint: FarPaint;
  readonly inBlossom: FarPaint | null;
  readonly lines: readonly string[];
}

/** Letters smaller than so many pixels are a grey smear. */
const SMALLEST_LETTERS = 8;

/** What does not change from one picture to the next: the table, its lines, and the cards that lie still. */
interface StillLayer {
  readonly canvas: HTMLCanvasElement;
  readonly pen: CanvasRenderingContext2D;
  readonly lying: Set<CardId>;
  /** The moment of the film up to which it holds. */
  at: number;
}

/** Draws a board's film, moment by moment, on one canvas: two thousand cards are one bitmap and no elements. */
export class PlayPen {
  readonly #element: HTMLCanvasElement;
  readonly #pen: CanvasRenderingContext2D;
  readonly #play: Play;
  readonly #cards: readonly DrawnCard[];
  readonly #frame: Box;
  readonly #table: Tint;
  /** When something that lay still no longer does. */
  readonly #turns: readonly number[];
  readonly #tokens = new Map<string, string>();
  #ground: { readonly image: CanvasImageSource; readonly sized: HTMLCanvasElement } | null = null;
  #still: StillLayer | null = null;

  /** `frame`: the part of the table that is shown, in units; around it lies a table of that colour. */
  constructor(element: HTMLCanvasElement, play: Play, frame: Box, table: Tint) {
    this.#table = table;
    this.#element = element;
    this.#pen = penOf(element);
    this.#play = play;
    this.#frame = frame;
    this.#cards = play.cards.map((card) => ({
      card,
      paint: nearPaint(card.look),
      inBlossom: card.blossoms && nearPaint(card.blossoms.look),
      lines: linesOn(card),
    }));
    this.#turns = turnsOf(play);
  }

  /** What lies under the cards, as large as the frame. */
  layGround(image: CanvasImageSource): void {
    this.#ground = { image, sized: document.createElement("canvas") };
    this.#still = null;
  }

  /** `at`, `lasting`: milliseconds of the film. */
  draw(at: number, lasting: number): void {
    const there = this.#cards.flatMap((drawn) => {
      const now = seenAt(drawn.card.track, at, lasting);
      return now === null ? [] : [{ ...drawn, ...now }];
    });
    const isStill = ({ card }: DrawnCard) => lastingSince(card.track, at) >= lasting;
    const still = this.#stillLayer(at, there);
    for (const one of there) {
      if (!isStill(one) || still.lying.has(one.card.id)) continue;
      this.#drawCard(still.pen, one, at);
      still.lying.add(one.card.id);
    }
    this.#pen.setTransform(1, 0, 0, 1, 0, 0);
    this.#pen.globalAlpha = 1;
    this.#pen.drawImage(still.canvas, 0, 0);
    for (const one of there) if (!still.lying.has(one.card.id)) this.#drawCard(this.#pen, one, at);
  }

  /** The one of before, as long as all on it lies where it lay; else a new one without cards. */
  #stillLayer(at: number, there: readonly (DrawnCard & Seen)[]): StillLayer {
    const { width, height } = this.#element;
    const before = this.#still;
    const isSame = before !== null && before.canvas.width === width && before.canvas.height === height;
    if (isSame && before.at <= at && !this.#turns.some((turn) => turn > before.at && turn <= at)) {
      before.at = at;
      return before;
    }
    const canvas = before?.canvas ?? document.createElement("canvas");
    if (!isSame) [canvas.width, canvas.height] = [width, height];
    const pen = penOf(canvas);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.globalAlpha = 1;
    pen.fillStyle = this.#token(this.#table);
    pen.fillRect(0, 0, width, height);
    this.#drawGround(pen);
    this.#drawLines(pen, at, there);
    this.#still = { canvas, pen, lying: new Set(), at };
    return this.#still;
  }

  #drawGround(pen: CanvasRenderingContext2D): void {
    if (this.#ground === null) return;
    const { image, sized } = this.#ground;
    const { scale, left, top } = this.#place;
    const pixels = (side: number) => Math.max(1, Math.round(side * scale));
    const [w, h] = [pixels(this.#frame.w), pixels(this.#frame.h)];
    if (sized.width !== w || sized.height !== h) {
      [sized.width, sized.height] = [w, h];
      sized.getContext("2d")?.drawImage(image, 0, 0, w, h);
    }
    pen.drawImage(sized, left, top);
  }

  #drawLines(pen: CanvasRenderingContext2D, at: number, there: readonly (DrawnCard & Seen)[]): void {
    const anchors = new Map(
      there.map(({ card: { id, look }, pos: [x, y] }) => [id, { x, y, w: look.w, h: look.h }]),
    );
    const { scale, left, top } = this.#place;
    pen.setTransform(scale, 0, 0, scale, left - this.#frame.x * scale, top - this.#frame.y * scale);
    pen.lineCap = "round";
    for (const line of this.#play.lines) {
      const [one, other] = [anchors.get(line.from), anchors.get(line.to)];
      if (line.at > at || one === undefined || other === undefined) continue;
      const path = new Path2D(threadPath(one, other).path);
      pen.strokeStyle = this.#token("draad-rand");
      pen.lineWidth = 9;
      pen.stroke(path);
      pen.strokeStyle = this.#token("draad");
      pen.lineWidth = 5;
      pen.stroke(path);
    }
  }

  #drawCard(pen: CanvasRenderingContext2D, drawn: DrawnCard & Seen, at: number): void {
    const { card, lines, pos, there } = drawn;
    const isInBlossom = card.blossoms !== null && card.blossoms.at <= at;
    const { look, paint } = isInBlossom
      ? { look: card.blossoms.look, paint: drawn.inBlossom ?? drawn.paint }
      : { look: card.look, paint: drawn.paint };
    const { w, h } = look;
    const { scale, left, top } = this.#place;
    const size = scale * (0.7 + 0.3 * there);
    const [x, y] = [
      left + (pos[0] - this.#frame.x) * scale - (w / 2) * size,
      top + (pos[1] - this.#frame.y) * scale - (h / 2) * size,
    ];
    pen.setTransform(size, 0, 0, size, x, y);
    pen.globalAlpha = there;
    // Dots and hands are of now: when they came is not kept.
    paintFarCard(pen, { ...look, votes: 0, joined: 0 }, paint, {
      under: "nothing",
      isFresh: false,
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

  /** Pixels to a unit, and where the frame's corner is. */
  get #place(): { readonly scale: number; readonly left: number; readonly top: number } {
    const { width, height } = this.#element;
    const { w, h } = this.#frame;
    const scale = Math.min(width / w, height / h);
    return { scale, left: (width - w * scale) / 2, top: (height - h * scale) / 2 };
  }

  readonly #token = (name: string): string => {
    const known = this.#tokens.get(name);
    if (known !== undefined) return known;
    const value = getComputedStyle(this.#element).getPropertyValue(`--${name}`).trim();
    this.#tokens.set(name, value);
    return value;
  };
}

/** As from far, with the paper on which words fit: that of a leaf is slimmer from far. */
function nearPaint(look: CardLook): FarPaint {
  return { ...farPaint(look), path: new Path2D(cardPath(look)) };
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext("2d", { alpha: false });
  if (pen === null) throw new Error("This browser has no 2D canvas");
  return pen;
}

/** A card that comes lies on what is there; one that is carried or goes does not leave it as it was, nor does a line. */
function turnsOf({ cards, lines }: Play): readonly number[] {
  const carried = cards.flatMap(({ track }) => track.slice(1).map(({ at }) => at));
  const blossomed = cards.flatMap(({ blossoms }) => (blossoms === null ? [] : [blossoms.at]));
  return [...carried, ...blossomed, ...lines.map(({ at }) => at)];
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
