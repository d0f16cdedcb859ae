export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How much y grows for each x, by least squares: one strange point does not decide it. Needs two different x. */
export function slope(points: readonly Point[]): number {
  const meanX = mean(points.map(({ x }) => x));
  const meanY = mean(points.map(({ y }) => y));
  const spread = sum(points.map(({ x }) => (x - meanX) ** 2));
  if (spread === 0) throw new RangeError("A slope needs points at two places");
  return sum(points.map(({ x, y }) => (x - meanX) * (y - meanY))) / spread;
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
