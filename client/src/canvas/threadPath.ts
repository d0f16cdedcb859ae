import type { Position } from "@buurtbord/shared/board/Position.ts";

/** A card as a thread sees it: its middle and its size. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface ThreadShape {
  /** SVG path data. */
  readonly path: string;
  readonly from: Position;
  readonly to: Position;
}

/** How far outside the paper the knot sits. */
const KNOT_GAP = 3;

/** A thread from card to card: it leaves each at the edge that faces the other, and sags a little. */
export function threadPath(one: Anchor, other: Anchor): ThreadShape {
  const from = edgePoint(one, other);
  const to = edgePoint(other, one);
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  // A thread that hangs straight down does not sag; a long level one sags most, but never into the next row.
  const sag = Math.min(46, Math.abs(dx) * 0.14);
  const path =
    `M${round(from[0])} ${round(from[1])}` +
    `C${round(from[0] + dx * 0.3)} ${round(from[1] + dy * 0.3 + sag)} ` +
    `${round(from[0] + dx * 0.7)} ${round(from[1] + dy * 0.7 + sag)} ` +
    `${round(to[0])} ${round(to[1])}`;
  return { path, from, to };
}

function edgePoint(card: Anchor, towards: Anchor): Position {
  const dx = towards.x - card.x;
  const dy = towards.y - card.y;
  if (dx === 0 && dy === 0) return [card.x, card.y];
  const across = dx === 0 ? Infinity : (card.w / 2 + KNOT_GAP) / Math.abs(dx);
  const down = dy === 0 ? Infinity : (card.h / 2 + KNOT_GAP) / Math.abs(dy);
  const part = Math.min(across, down, 1);
  return [card.x + dx * part, card.y + dy * part];
}

const round = (n: number) => Math.round(n * 10) / 10;
