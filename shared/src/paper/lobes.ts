import { seededRandom } from "./seededRandom.ts";
import { type Point, snip } from "./snip.ts";

/** An ellipse with full shoulders: |x/rx|^SHOULDERS + |y/ry|^SHOULDERS = 1. */
const SHOULDERS = 2.2;
/** One lobe as (how far along it, how far out). */
const LOBE: readonly Point[] = [
  [0, 0.925],
  [0.12, 0.97],
  [0.34, 1],
  [0.64, 1],
  [0.88, 0.97],
];

/** `count` lobes snipped round an ellipse: the outline of a tree's crown. SVG path data. */
export function lobes(ellipse: { at: Point; rx: number; ry: number }, count: number, seed: string): string {
  const random = seededRandom(seed);
  const widths = Array.from({ length: count }, () => 0.7 + random() * 0.6);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let angle = 0;
  const points = widths.flatMap((width) => {
    const turn = (width / whole) * Math.PI * 2;
    const lobe = LOBE.map(([along, out]) => onEllipse(ellipse, angle + turn * along, out + random() * 0.012));
    angle += turn;
    return lobe;
  });
  return snip(points, ellipse.rx / 50);
}

function onEllipse({ at, rx, ry }: { at: Point; rx: number; ry: number }, angle: number, out: number): Point {
  const part = (n: number) => Math.sign(n) * Math.abs(n) ** (2 / SHOULDERS) * out;
  return [at[0] + rx * part(Math.cos(angle)), at[1] + ry * part(Math.sin(angle))];
}
