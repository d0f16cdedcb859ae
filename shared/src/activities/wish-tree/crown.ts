import type { Box, Position } from "../../board/Position.ts";
import { centreOf } from "../boxGeometry.ts";
import { grownTo } from "../nextFromMiddle.ts";
import type { Room } from "../Room.ts";

/**
 * The tree at scale 1 fills the wall. It grows by scaling round the middle of its crown, so leaves that hang stay in
 * the crown and the camera only steps back.
 */
export const MIDDLE: Position = [960, 462];
export const TREE: Box = { x: 0, y: 0, w: 1920, h: 990 };

/** Where leaves hang at scale 1: an ellipse with full shoulders round MIDDLE. */
const CROWN = { rx: 948, ry: 432, shoulders: 2.9 };
/**
 * What stays free, as distances from MIDDLE: under one line of the instruction, under a second line of it, under the join
 * corner and the clock beside it, before the trunk.
 */
const LINE = { above: 372 };
const INSTRUCTION = { beside: 320, above: 272 };
const JOIN_CORNER = { beside: 262, above: 252 };
const TRUNK = { beside: 130, below: 330 };

/** The smallest scale at which a leaf hangs well here. */
export function scaleFor(leaf: Box): number {
  const left = MIDDLE[0] - leaf.x;
  const right = leaf.x + leaf.w - MIDDLE[0];
  const above = MIDDLE[1] - leaf.y;
  const below = leaf.y + leaf.h - MIDDLE[1];
  return Math.max(
    crownFor(leaf),
    above / LINE.above,
    Math.min(left / INSTRUCTION.beside, above / INSTRUCTION.above),
    Math.min(right / JOIN_CORNER.beside, above / JOIN_CORNER.above),
    Math.min(left, right) > -TRUNK.beside ? below / TRUNK.below : 0,
  );
}

function crownFor(leaf: Box): number {
  const [x, y] = centreOf(leaf);
  const across = (Math.abs(x - MIDDLE[0]) + leaf.w / 2) / CROWN.rx;
  const down = (Math.abs(y - MIDDLE[1]) + leaf.h / 2) / CROWN.ry;
  return (across ** CROWN.shoulders + down ** CROWN.shoulders) ** (1 / CROWN.shoulders);
}

/** So much leaf, in square units, always finds room at scale 1: about a third of the crown. */
const FIRST_LEAVES = 480_000;

/** How far the tree has grown: as its leaves hang, but never farther than they need together. */
export function treeScale(leaves: readonly Box[]): number {
  const leafage = leaves.reduce((sum, { w, h }) => sum + w * h, 0);
  const most = Math.max(1, Math.sqrt(leafage / FIRST_LEAVES));
  return grownTo(Math.min(most, Math.max(1, ...leaves.map(scaleFor))));
}

/** Between leaves in rows. */
const GAP = { x: 18, y: 16 };
/** Leaves that somebody hung together: so many units of them beside each other at most, for rows of a crown are not alike. */
const WIDEST = 640;
/** A few leaves in rows hang in the middle of the crown, and more spread as the tree grows. */
const SMALLEST = 0.25;
const GROWTH = 1.06;

/** At first the heart of the crown, then all of it, and then it grows. */
export const crownRoom: Room = {
  gap: GAP,
  widest: WIDEST,
  *areas() {
    for (let scale = SMALLEST; ; scale *= GROWTH) {
      const [w, top, under] = [CROWN.rx, LINE.above, CROWN.ry].map((n) => Math.floor(n * scale)) as [
        number,
        number,
        number,
      ];
      const box = { x: MIDDLE[0] - w, y: MIDDLE[1] - top, w: 2 * w, h: top + under };
      yield { box, holds: (leaf) => scaleFor(leaf) <= scale };
    }
  },
};

/** A point of the tree at scale 1, on a tree grown to `scale`. */
export function grown([x, y]: Position, scale: number): Position {
  return [MIDDLE[0] + (x - MIDDLE[0]) * scale, MIDDLE[1] + (y - MIDDLE[1]) * scale];
}
