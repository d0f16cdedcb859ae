import type { Position } from "./Position.ts";

/** What a hand on a canvas is doing at this moment: shown to who looks on, kept nowhere. */
export interface Hand {
  /** What it moves, by the id of a card or a drawing, and where that is now: a card's middle, a drawing's corner. */
  readonly moves: readonly (readonly [id: string, x: number, y: number])[];
  readonly draws: readonly DrawnLine[];
}

/** A line that is being drawn: thinned, so that it stays small however long it grows. */
export interface DrawnLine {
  /** The id that it will be kept under. */
  readonly id: string;
  readonly kind: "stroke" | "arrow";
  /** Where it lies in the heap. */
  readonly index: string;
  readonly at: Position;
  /** From `at`, x and y in turn: the first point, and from each to the next. Of an arrow its two ends. */
  readonly steps: readonly number[];
}

export function stepsOf(points: readonly Position[]): readonly number[] {
  let [x, y] = [0, 0];
  return points.flatMap(([nextX, nextY]) => {
    const step = [Math.round(nextX) - x, Math.round(nextY) - y];
    x = Math.round(nextX);
    y = Math.round(nextY);
    return step;
  });
}

export function pointsOf(steps: readonly number[]): readonly Position[] {
  const points: Position[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    points.push([x, y]);
  }
  return points;
}
