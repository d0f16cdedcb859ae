/** A tenth of a unit is finer than anybody sees, and keeps paths short. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
