import { scaleLinear, scalePoint } from "d3-scale";
import { area, curveMonotoneX, line } from "d3-shape";

/** A small chart as path data, in units: the first number at the left, nothing at the bottom. */
export interface MonthLine {
  readonly line: string;
  readonly area: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export const CHART = { w: 300, h: 130, side: 12, top: 14, bottom: 8 } as const;

export function monthLine(numbers: readonly number[]): MonthLine {
  const { w, h, side, top, bottom } = CHART;
  const across = scalePoint<number>()
    .domain(numbers.keys())
    .range([side, w - side]);
  const up = scaleLinear()
    .domain([0, Math.max(1, ...numbers)])
    .range([h - bottom, top]);
  const points = numbers.map((number, n) => [across(n) ?? side, up(number)] as const);
  const at = (side: 0 | 1) => (point: readonly [number, number]) => point[side];
  const drawn = line<readonly [number, number]>(at(0), at(1)).curve(curveMonotoneX);
  const filled = area<readonly [number, number]>(at(0), h - bottom, at(1)).curve(curveMonotoneX);
  return { line: drawn(points) ?? "", area: filled(points) ?? "", points };
}
