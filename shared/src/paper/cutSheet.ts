import { seededRandom } from "./seededRandom.ts";
import { type Point, snip } from "./snip.ts";

/** How far a corner may be off, in units. */
const OFF = 3.5;
const BLUNT = 4;

/**
 * A rectangle of `w` by `h` cut by hand, its upper left corner at `at`: corners a little off, and on a long side a
 * second snip. SVG path data; the same seed gives the same edge.
 */
export function cutSheet(w: number, h: number, seed: string | number, [x, y]: Point = [0, 0]): string {
  const random = seededRandom(seed);
  const off = (most: number) => (random() - 0.5) * 2 * most;
  const corners: readonly Point[] = [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ];
  const points = corners.flatMap((from, i): Point[] => {
    const to = corners[(i + 1) % 4] ?? from;
    const length = Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]);
    const snips = length > 420 ? 3 : length > 120 ? 2 : 1;
    return Array.from({ length: snips }, (_, k) => {
      const along = k === 0 ? 0 : k / snips + (random() - 0.5) * 0.25;
      const most = k === 0 ? OFF : OFF / 3;
      return [
        from[0] + (to[0] - from[0]) * along + off(most),
        from[1] + (to[1] - from[1]) * along + off(most),
      ];
    });
  });
  return snip(points, BLUNT);
}
