import { rounded } from "./rounded.ts";

export type Point = readonly [x: number, y: number];

/**
 * A closed polygon as scissors cut it: straight snips, corners just blunted. SVG path data in the points' units;
 * `blunt` is how far from a corner the blade turns.
 */
export function snip(points: readonly Point[], blunt: number): string {
  const corners = points.map((corner, i) => {
    const before = points.at(i - 1) ?? corner;
    const after = points[(i + 1) % points.length] ?? corner;
    return `${pair(towards(corner, before, blunt))}Q${pair(corner)} ${pair(towards(corner, after, blunt))}`;
  });
  return `M${corners.join("L")}Z`;
}

/** The point `distance` from `from` on the way to `to`, at most half-way. */
function towards(from: Point, to: Point, distance: number): Point {
  const whole = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const part = Math.min(distance / whole, 0.5);
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}

function pair([x, y]: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}
