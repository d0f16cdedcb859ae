import { expect, test } from "vitest";
import { CHART, monthLine } from "./monthLine.ts";

test("what grew goes up, from the left edge to the right, and nothing lies at the bottom", () => {
  const { points, line, area } = monthLine([0, 10, 20]);
  expect(points).toEqual([
    [CHART.side, CHART.h - CHART.bottom],
    [CHART.w / 2, (CHART.h - CHART.bottom + CHART.top) / 2],
    [CHART.w - CHART.side, CHART.top],
  ]);
  expect(line).toMatch(/^M12,122C/);
  expect(area).toMatch(/Z$/);
});

test("a few is drawn as small as it is; none is a line at the bottom", () => {
  expect(monthLine([0, 0]).points.map(([, y]) => y)).toEqual([122, 122]);
});
