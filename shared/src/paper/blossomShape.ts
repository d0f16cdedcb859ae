import { rounded } from "./rounded.ts";
import { seededRandom } from "./seededRandom.ts";
import type { Point } from "./snip.ts";

const PETALS = 5;
/** A petal with its foot in the middle and a nick at its top, upright and as long as 1: the points of its curves. */
const PETAL: readonly (readonly Point[])[] = [
  [
    [-0.62, -0.3],
    [-0.55, -1],
    [-0.12, -1.02],
  ],
  [[0, -0.88]],
  [[0.14, -1.02]],
  [
    [0.56, -0.98],
    [0.6, -0.3],
    [0, 0],
  ],
];

/** Five petals cut by hand round `at`, as SVG path data; the same seed turns it the same way. */
export function blossomPetals([x, y]: Point, radius: number, seed: string | number): string {
  const random = seededRandom(seed);
  const turn = random() * (360 / PETALS);
  return Array.from({ length: PETALS }, (_, n) => {
    const angle = ((turn + n * (360 / PETALS) + (random() - 0.5) * 8) * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
    const pair = ([px, py]: Point) =>
      `${rounded(x + px * cos - py * sin)} ${rounded(y + px * sin + py * cos)}`;
    const curves = PETAL.map((points) => `${points.length === 3 ? "C" : "L"}${points.map(pair).join(" ")}`);
    return `M${rounded(x)} ${rounded(y)}${curves.join("")}Z`;
  }).join("");
}

/** Its yellow middle, as SVG path data. */
export function blossomHeart([x, y]: Point, radius: number): string {
  const r = rounded(radius * 0.26);
  return `M${rounded(x - r)} ${rounded(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}
