import type { Position } from "@buurtbord/shared/board/Position.ts";

/** How far a point goes towards where the hand was: what is left out is the hand's trembling. */
const FOLLOWS = 0.45;

/**
 * A line drawn by hand, as SVG path data: smoothed as the canvas smooths it (a running average, and curves through the
 * middles between points), but everywhere as thick.
 */
export function strokePath(points: readonly Position[], isClosed: boolean): string {
  const [first, ...rest] = points;
  if (first === undefined) return "";
  const last = rest.at(-1);
  // A press without a movement: a dot, which round ends draw.
  if (last === undefined) return `M${pair(first)}h0.1`;
  let [x, y] = first;
  const smooth = rest.map((point): Position => {
    x += (point[0] - x) * FOLLOWS;
    y += (point[1] - y) * FOLLOWS;
    return [x, y];
  });
  const curves = smooth.map((point, i) => `Q${pair(point)} ${pair(middle(point, smooth[i + 1] ?? last))}`);
  return `M${pair(first)}${curves.join("")}L${pair(last)}${isClosed ? "Z" : ""}`;
}

function middle([x, y]: Position, [otherX, otherY]: Position): Position {
  return [(x + otherX) / 2, (y + otherY) / 2];
}

function pair([x, y]: Position): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
