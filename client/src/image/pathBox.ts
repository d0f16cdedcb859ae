import type { Box } from "@buurtbord/shared/board/Position.ts";

/** The box round all points of an SVG path, those that only bend it too. Null: its steps are relative, or it is empty. */
export function pathBox(path: string): Box | null {
  const numbers = /[a-z]/.test(path) ? null : path.match(/-?\d+(\.\d+)?/g);
  if (numbers === null) return null;
  const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, i) => i % 2 === odd).map(Number)) as [
    number[],
    number[],
  ];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}
