import type { Box, Position } from "../../board/Position.ts";
import { leafFlips, leafStem } from "../../paper/leafShape.ts";
import { rounded } from "../../paper/rounded.ts";
import type { CardFace } from "../CardKind.ts";
import { grown } from "./crown.ts";
import { type LimbEnd, limbEnds, twigPoints } from "./limbs.ts";

/** A leaf that hangs: the id of its card and where. */
export interface Leaf {
  readonly id: string;
  readonly box: Box;
  /** A photo is on paper, which hangs from the middle of its upper edge. */
  readonly cut: CardFace["outline"];
}

/** Farther from any limb no twig reaches, at scale 1: a leaf that somebody laid on the grass. */
const LONGEST = 260;
const RISE = 14;

/** From each leaf's stem to the nearest limb. SVG path data. */
export function twigs(leaves: readonly Leaf[], scale: number): string {
  const points = twigPoints.map((point) => grown(point, scale));
  return leaves.map((leaf) => twig(stemOf(leaf), points, LONGEST * scale)).join("");
}

function stemOf({ id, box, cut }: Leaf): Position {
  if (cut === "paper") return [box.x + box.w / 2, box.y];
  const [x, y] = leafStem(box.w, box.h, leafFlips(id));
  return [box.x + x, box.y + y];
}

function twig(to: Position, points: readonly Position[], longest: number): string {
  let nearest: Position | undefined;
  let far = longest ** 2;
  for (const point of points) {
    // Squared: with thousands of leaves `Math.hypot` takes longer than all the rest.
    const distance = (point[0] - to[0]) ** 2 + (point[1] - to[1]) ** 2;
    if (distance >= far) continue;
    nearest = point;
    far = distance;
  }
  if (nearest === undefined) return "";
  return `M${pair(nearest)}Q${pair([(nearest[0] + to[0]) / 2, (nearest[1] + to[1]) / 2 - RISE])} ${pair(to)}`;
}

/** Three small leaves at the end of each limb: there is room for your wish. SVG path data. */
export function buds(scale: number): string {
  return limbEnds.map((end) => bud(end, scale)).join("");
}

function bud({ at, angle }: LimbEnd, scale: number): string {
  const end = grown(at, scale);
  return smallLeaf(end, angle, 28) + smallLeaf(end, angle - 0.85, 22) + smallLeaf(end, angle + 0.75, 22);
}

function smallLeaf(from: Position, angle: number, length: number): string {
  const at = (along: number, across: number) =>
    pair([
      from[0] + length * (along * Math.cos(angle) - across * Math.sin(angle)),
      from[1] + length * (along * Math.sin(angle) + across * Math.cos(angle)),
    ]);
  return `M${at(0, 0)}C${at(0.25, -0.4)} ${at(0.75, -0.33)} ${at(1, 0)}C${at(0.72, 0.38)} ${at(0.22, 0.34)} ${at(0, 0)}Z`;
}

function pair([x, y]: Position): string {
  return `${rounded(x)} ${rounded(y)}`;
}
