import { rounded } from "./rounded.ts";
import { seededRandom } from "./seededRandom.ts";
import type { Point } from "./snip.ts";

/** How much one leaf differs from the next, as a part of its size. */
const VARIATION = 0.03;

/**
 * A leaf that fills `w` by `h`: two points (the stem above, the tip below at the other side) and two full curves, so
 * that words fit. SVG path data from (0, 0). Whether a card's leaf flips, ask `leafFlips`.
 */
export function leafShape(w: number, h: number, flip: boolean, seed: string | number): string {
  const random = seededRandom(seed);
  const at = (x: number, y: number) => {
    const across = x + (x % 1 === 0 ? 0 : (random() - 0.5) * VARIATION);
    return `${rounded((flip ? 1 - across : across) * w)} ${rounded(y * h)}`;
  };
  return [
    `M${at(0, 0.02)}`,
    `C${at(0.26, -0.02)} ${at(0.72, 0)} ${at(0.87, 0.17)}`,
    `C${at(0.98, 0.31)} ${at(0.98, 0.64)} ${at(1, 0.99)}`,
    `C${at(0.74, 1.02)} ${at(0.28, 1)} ${at(0.13, 0.83)}`,
    `C${at(0.02, 0.69)} ${at(0.02, 0.36)} ${at(0, 0.02)}Z`,
  ].join("");
}

/** Where the twig holds a leaf of that size. */
export function leafStem(w: number, h: number, flip: boolean): Point {
  return [flip ? w : 0, h * 0.02];
}

/** Half of the leaves hang the other way round. A leaf keeps its way for ever. */
export function leafFlips(cardId: string): boolean {
  return seededRandom(`flip ${cardId}`)() < 0.5;
}
