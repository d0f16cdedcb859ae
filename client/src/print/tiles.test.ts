import { contains } from "@buurtbord/shared/activities/boxGeometry.ts";
import type { Box } from "@buurtbord/shared/board/Position.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { MARGIN, OVERLAP, PAPERS, sizesOf, tilingOf } from "./tiles.ts";

const wall: Box = { x: -200, y: -40, w: 1920, h: 1080 };

test.each([
  ["A4", "A4", 1],
  ["A3", "A4", 2],
  ["A2", "A4", 4],
  ["A1", "A4", 8],
  ["A0", "A4", 16],
  ["A3", "A3", 1],
  ["A0", "A3", 8],
] as const)("%s of %s is %i sheets", (size, paper, sheets) => {
  expect(tilingOf(wall, size, paper).tiles).toHaveLength(sheets);
  expect(tilingOf({ ...wall, w: 500 }, size, paper).tiles).toHaveLength(sheets);
});

test("sixteen sheets of A4 make one of more than a metre", () => {
  const { glued, columns, rows, isLying } = tilingOf(wall, "A0", "A4");
  expect([columns, rows, isLying]).toEqual([4, 4, true]);
  expect(glued).toEqual({ w: 1078, h: 730 });
});

const sheets = fc
  .constantFrom(...PAPERS)
  .chain((paper) => fc.record({ paper: fc.constant(paper), size: fc.constantFrom(...sizesOf(paper)) }));
const lengths = fc.double({ min: 50, max: 20_000, noNaN: true });
const drawings = fc.record({
  x: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  y: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  w: lengths,
  h: lengths,
});

test("nothing of a drawing is left out, and neighbours share what is glued", () => {
  fc.assert(
    fc.property(drawings, sheets, (drawing, { size, paper }) => {
      const { tiles, columns, page } = tilingOf(drawing, size, paper);
      const [first, last] = [tiles[0]?.view, tiles.at(-1)?.view];
      if (first === undefined || last === undefined) throw new Error("No sheets");
      const all = {
        x: first.x - 1e-6,
        y: first.y - 1e-6,
        w: last.x + last.w - first.x + 2e-6,
        h: last.y + last.h - first.y + 2e-6,
      };
      expect(contains(all, drawing)).toBe(true);
      const units = first.w / (page.w - 2 * MARGIN);
      for (const { view, column, row } of tiles) {
        const right = tiles[row * columns + column + 1];
        if (column + 1 < columns && right !== undefined)
          expect((view.x + view.w - right.view.x) / units).toBeCloseTo(OVERLAP);
        const below = tiles[(row + 1) * columns + column];
        if (below !== undefined) expect((view.y + view.h - below.view.y) / units).toBeCloseTo(OVERLAP);
      }
    }),
    { seed: 33 },
  );
});
