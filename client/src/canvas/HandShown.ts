import { type DrawnLine, type Hand, stepsOf } from "@buurtbord/shared/board/Hand.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";
import { thinnedLine } from "@buurtbord/shared/board/thinnedLine.ts";
import type { Editor, TLArrowShape, TLDrawShape, TLShape, TLShapeId } from "@tldraw/tldraw";
import type { Clock } from "../sync/roomSocket/Clock.ts";
import { cardPos, isCardShape } from "./CardShape.ts";

/** Between two pictures of a hand that moves. In milliseconds. */
const SPACING_MS = 100;
/** A line is shown whole each time: the longer it has been drawn, the longer the pause, as a part of that. */
const LINE_SLOWS = 0.015;
/** So long a hand that let go stays in sight: what it did is written by then, and takes its place. */
const LINGERS_MS = 1_500;

/** Shows what a hand does on a canvas before it lets go: ten times a second at most. */
export class HandShown {
  readonly #editor: Pick<Editor, "getShape">;
  readonly #show: (hand: Hand | null) => void;
  readonly #clock: Clock;
  /** What this gesture touched, and whether it made it. */
  readonly #touched = new Map<TLShapeId, boolean>();
  #shownAt = Number.NEGATIVE_INFINITY;
  #beganAt = 0;
  #cancel: (() => void) | null = null;
  #isLettingGo = false;

  constructor(editor: Pick<Editor, "getShape">, show: (hand: Hand | null) => void, clock: Clock) {
    this.#editor = editor;
    this.#show = show;
    this.#clock = clock;
  }

  /** The hand made something, or changed it. */
  touched(id: TLShapeId, isNew: boolean): void {
    if (this.#isLettingGo) this.#begin();
    if (this.#touched.size === 0) this.#beganAt = this.#clock.now();
    this.#touched.set(id, isNew || this.#touched.get(id) === true);
    if (this.#cancel !== null) return;
    const now = this.#clock.now();
    const pause = this.#touched.get(id) ? LINE_SLOWS * (now - this.#beganAt) : 0;
    const wait = this.#shownAt + SPACING_MS + pause - now;
    if (wait <= 0) this.#showNow();
    else this.#after(wait, () => this.#showNow());
  }

  /** The hand lets go: what it did is about to be written. */
  lettingGo(): void {
    if (this.#touched.size === 0) return;
    this.#showNow();
    this.#isLettingGo = true;
    this.#after(LINGERS_MS, () => this.stop());
  }

  stop(): void {
    const showed = this.#touched.size > 0;
    this.#begin();
    if (showed) this.#show(null);
  }

  #begin(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#touched.clear();
    this.#isLettingGo = false;
  }

  #after(ms: number, run: () => void): void {
    this.#cancel?.();
    this.#cancel = this.#clock.after(ms, () => {
      this.#cancel = null;
      run();
    });
  }

  #showNow(): void {
    this.#shownAt = this.#clock.now();
    const shapes = [...this.#touched].flatMap(([id, isNew]) => {
      const shape = this.#editor.getShape(id);
      return shape === undefined ? [] : [{ shape, isNew }];
    });
    const lines = shapes.filter(({ shape, isNew }) => isNew && isLine(shape));
    const most = Math.floor(LIMITS.handPoints / Math.max(1, lines.length));
    this.#show({
      moves: shapes
        .filter(({ isNew }) => !isNew)
        .slice(0, LIMITS.handMoves)
        .map(({ shape }) => moveOf(shape)),
      draws: lines.slice(-MOST_LINES).map(({ shape }) => lineOf(shape, most)),
    });
  }
}

/** A very long line is several to the canvas. */
const MOST_LINES = 4;

function moveOf(shape: TLShape): readonly [string, number, number] {
  if (isCardShape(shape)) return [shape.props.cardId, ...cardPos(shape)];
  return [shape.id, Math.round(shape.x), Math.round(shape.y)];
}

function isLine(shape: TLShape): boolean {
  return shape.type === "draw" || shape.type === "arrow";
}

function lineOf(shape: TLShape, most: number): DrawnLine {
  const { id, index, x, y } = shape;
  const isArrow = shape.type === "arrow";
  const points = isArrow ? endsOf(shape as TLArrowShape) : pointsOf(shape as TLDrawShape);
  return {
    id,
    kind: isArrow ? "arrow" : "stroke",
    index,
    at: [Math.round(x), Math.round(y)],
    steps: stepsOf(thinnedLine(points, most)),
  };
}

function endsOf({ props: { start, end } }: TLArrowShape): readonly Position[] {
  return [start, end].map(({ x, y }) => [x, y]);
}

function pointsOf({ props: { segments } }: TLDrawShape): readonly Position[] {
  return segments.flatMap(({ points }) => points.map(({ x, y }): Position => [x, y]));
}
