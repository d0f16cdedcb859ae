import type { Box, Position } from "../board/Position.ts";
import type { CardSize } from "./cardBox.ts";

/** The box of that size round its centre. */
export function boxAround([x, y]: Position, { w, h }: CardSize): Box {
  return { x: x - w / 2, y: y - h / 2, w, h };
}

export function centreOf({ x, y, w, h }: Box): Position {
  return [x + w / 2, y + h / 2];
}

/** The smallest box that holds both. */
export function union(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x,
    y,
    w: Math.max(one.x + one.w, other.x + other.w) - x,
    h: Math.max(one.y + one.h, other.y + other.h) - y,
  };
}

/** The room that both have in common; null: none. */
export function common(one: Box, other: Box): Box | null {
  if (!overlap(one, other)) return null;
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  return {
    x,
    y,
    w: Math.min(one.x + one.w, other.x + other.w) - x,
    h: Math.min(one.y + one.h, other.y + other.h) - y,
  };
}

/** The smallest box of whole units that holds it. */
export function inWholeUnits(box: Box): Box {
  const x = Math.floor(box.x);
  const y = Math.floor(box.y);
  return { x, y, w: Math.ceil(box.x + box.w) - x, h: Math.ceil(box.y + box.h) - y };
}

/** The box with a margin round it; a negative margin makes it smaller. */
export function withMargin({ x, y, w, h }: Box, margin: number): Box {
  return { x: x - margin, y: y - margin, w: w + 2 * margin, h: h + 2 * margin };
}

/** Whether the two have room in common. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.w &&
    other.x < one.x + one.w &&
    one.y < other.y + other.h &&
    other.y < one.y + one.h
  );
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  );
}
