import type { Box } from "../board/Position.ts";
import { inWholeUnits } from "./boxGeometry.ts";

/** Side of a cell in units: about a card, so that a card touches few cells and a cell holds few cards. */
const CELL = 320;
/** More rows of cells than positions reach (board/Position.ts), so that no two cells share a number. */
const ROWS = 2_000;

/** The cards that lie on the table, sorted into cells: looking for a free spot asks only the neighbours. */
export class LaidCards {
  readonly count: number;
  readonly #cells = new Map<number, Box[]>();

  /** Boxes are kept in whole units, so that the spot just beyond a card is exact. */
  constructor(boxes: readonly Box[]) {
    this.count = boxes.length;
    for (const box of boxes) this.#lay(inWholeUnits(box));
  }

  /** A card nearer to the spot than the gap, if any. */
  inTheWayOf(spot: Box, gap: { readonly x: number; readonly y: number }): Box | undefined {
    // Asked thousands of times for one card on a full map: nothing is made here, no pair either.
    const left = spot.x - gap.x;
    const right = spot.x + spot.w + gap.x;
    const top = spot.y - gap.y;
    const bottom = spot.y + spot.h + gap.y;
    for (let column = Math.floor(left / CELL); column * CELL < right; column++) {
      for (let row = Math.floor(top / CELL); row * CELL < bottom; row++) {
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

  #lay(box: Box): void {
    const { x, y, w, h } = box;
    for (let column = Math.floor(x / CELL); column * CELL < x + w; column++) {
      for (let row = Math.floor(y / CELL); row * CELL < y + h; row++) {
        const cell = this.#cells.get(column * ROWS + row);
        if (cell === undefined) this.#cells.set(column * ROWS + row, [box]);
        else cell.push(box);
      }
    }
  }
}
