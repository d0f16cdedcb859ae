/** A plant with its name is so much wider than high. */
const PLANT_SHAPE = 0.82;

/** On how many in a row `count` plants are largest on a wall of that shape (width over height). */
export function plantsPerRow(count: number, shape: number): number {
  const sizeWith = (inRow: number) => Math.min(shape / inRow, PLANT_SHAPE / Math.ceil(count / inRow));
  const all = Array.from({ length: Math.max(1, count) }, (_, n) => n + 1);
  const best = all.reduce((one, other) => (sizeWith(other) > sizeWith(one) ? other : one));
  const rows = Math.max(1, Math.ceil(count / best));
  return Math.max(1, Math.ceil(count / rows)); // the last shelf is not to stand almost empty
}
