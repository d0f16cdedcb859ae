import type { Position } from "./Position.ts";

/** A bend of less than this is not seen, in units. */
const FINEST = 1;

/** The same line with at most so many points, its ends among them: the bends that one sees least go first. */
export function thinnedLine(points: readonly Position[], most: number): readonly Position[] {
  let thinned = withoutBends(points, FINEST);
  for (let bend = 2 * FINEST; thinned.length > most; bend *= 2) thinned = withoutBends(thinned, bend);
  return thinned;
}

/** Ramer, Douglas and Peucker's: what lies within `bend` of the straight line between two kept points goes. */
function withoutBends(points: readonly Position[], bend: number): readonly Position[] {
  const last = points.length - 1;
  const kept = new Set([0, last]);
  const parts: (readonly [number, number])[] = [[0, last]];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const [from, to] = part;
    const far = farthest(points, from, to);
    if (far.distance <= bend) continue;
    kept.add(far.at);
    parts.push([from, far.at], [far.at, to]);
  }
  return points.filter((_, i) => kept.has(i));
}

function farthest(points: readonly Position[], from: number, to: number): { at: number; distance: number } {
  let [at, distance] = [from, 0];
  const [start, end] = [points[from], points[to]];
  if (start === undefined || end === undefined) return { at, distance };
  for (let i = from + 1; i < to; i++) {
    const away = distanceToLine(points[i] ?? start, start, end);
    if (away > distance) [at, distance] = [i, away];
  }
  return { at, distance };
}

function distanceToLine([x, y]: Position, [x0, y0]: Position, [x1, y1]: Position): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / length));
  const [offX, offY] = [x - x0 - along * dx, y - y0 - along * dy];
  return Math.sqrt(offX * offX + offY * offY); // Math.hypot takes ten times as long
}
