import { withMargin } from "@buurtbord/shared/activities/boxGeometry.ts";
import type { GroundPart } from "@buurtbord/shared/activities/Ground.ts";
import type { Box, Position } from "@buurtbord/shared/board/Position.ts";
import type { Camera } from "./fitCamera.ts";

/** Of a field's heading, in units: its picture, a line of its name, and about how wide a letter of it is. */
const HEADING = { picture: 28, beforeName: 40, line: 44, letter: 21 };

/** Where the names of fields stand on the screen, in pixels. Rather too wide than too narrow. */
export function namesOnScreen(
  parts: readonly GroundPart[],
  nameOf: (part: Extract<GroundPart, { part: "heading" }>) => string,
  { x, y, z }: Camera,
): readonly Box[] {
  return parts.flatMap((part) => {
    if (part.part !== "heading") return [];
    const long = nameOf(part).length * HEADING.letter;
    const lines = Math.ceil(long / part.width);
    const [left, middle] = part.at;
    const box = {
      x: left - HEADING.picture,
      y: middle - HEADING.picture,
      w: HEADING.picture + HEADING.beforeName + Math.min(long, part.width),
      h: Math.max(2 * HEADING.picture, lines * HEADING.line),
    };
    return [{ x: (box.x + x) * z, y: (box.y + y) * z, w: box.w * z, h: box.h * z }];
  });
}

/** In pixels: how finely a place is looked for, and what stays free between a card and a name. */
const STEP = 12;
const FREE = 4;

/**
 * How far a card that lies over the board moves to cover no name, and no farther than its own part of the wall. Where
 * there is no such place it covers as little of them as it can.
 */
export function clearOfNames(card: Box, part: Box, names: readonly Box[]): Position {
  const kept = names.map((name) => withMargin(name, FREE));
  const shifts = stepsIn(part.x - card.x, part.x + part.w - card.x - card.w).flatMap((dx) =>
    stepsIn(part.y - card.y, part.y + part.h - card.y - card.h).map((dy) => {
      const moved = { ...card, x: card.x + dx, y: card.y + dy };
      const covered = kept.reduce((sum, name) => sum + commonArea(moved, name), 0);
      return { shift: [dx, dy] as Position, covered, far: Math.hypot(dx, dy) };
    }),
  );
  const [best] = shifts.sort((one, other) => one.covered - other.covered || one.far - other.far);
  return best?.shift ?? [0, 0];
}

function stepsIn(from: number, to: number): readonly number[] {
  const count = (room: number) => Math.max(0, Math.floor(room / STEP));
  const back = count(-from);
  return Array.from({ length: back + count(to) + 1 }, (_, i) => (i - back) * STEP);
}

function commonArea(one: Box, other: Box): number {
  const w = Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x);
  const h = Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y);
  return w > 0 && h > 0 ? w * h : 0;
}
