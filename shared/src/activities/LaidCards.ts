import type { Box } from "../board/Position.ts";
import { inWholeUnits } from "./boxGeometry.ts";

/** Side of a cell in units: about a card, so that a card touches few cells and a cell holds few cards. */
const CELL = 320;

/** The cards that lie on the table, sorted into cells: looking for a free spot asks only the neighbours. */
export class LaidCards {
  readonly count: number;
  readonly #cells = new Map<number, Box[]>();

  /** Boxes are kept in whole units, so that the spot just beyond a card is exact. */
  constructor(boxes: readonly Box[]) {
    this.count = boxes.length;
    for (const box of boxes.map(inWholeUnits)) {
      for (const key of cellsOf(box)) {
        const cell = this.#cells.get(key);
        if (cell === undefined) this.#cells.set(key, [box]);
        else cell.push(box);
      }
    }
  }

  /** A card nearer to the spot than the gap, if any. */
  inTheWayOf(spot: Box, gap: { readonly x: number; readonly y: number }): Box | undefined {
    const [left, right] = [spot.x - gap.x, spot.x + spot.w + gap.x];
    const [top, bottom] = [spot.y - gap.y, spot.y + spot.h + gap.y];
    const rows = [Math.floor(top / CELL), Math.ceil(bottom / CELL)] as const;
    // Asked thousands of times when many cards are laid at once: nothing is made here.
    for (let column = Math.floor(left / CELL); column * CELL < right; column++) {
      for (let row = rows[0]; row < rows[1]; row++) {
        const cell = this.#cells.get(column * ROWS + row);
        if (cell === undefined) continue;
        for (const laid of cell) {
          if (laid.x < right && left < laid.x + laid.w && laid.y < bottom && top < laid.y + laid.h)
            return laid;
        }
      }
    }
    return undefined;
  }
}

/** More rows of cells than positions reach (board/Position.ts), so that no two cells share a number. */
const ROWS = 2_000;

function cellsOf({ x, y, w, h }: Box): readonly number[] {
  const cells: number[] = [];
  for (let column = Math.floor(x / CELL); column * CELL < x + w; column++) {
    for (let row = Math.floor(y / CELL); row * CELL < y + h; row++) cells.push(column * ROWS + row);
  }
  return cells;
}
