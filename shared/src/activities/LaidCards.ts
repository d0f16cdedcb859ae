import type { Box } from "../board/Position.ts";
import { overlap } from "./boxGeometry.ts";

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
    const wanted = { x: spot.x - gap.x, y: spot.y - gap.y, w: spot.w + 2 * gap.x, h: spot.h + 2 * gap.y };
    for (const key of cellsOf(wanted)) {
      const found = this.#cells.get(key)?.find((laid) => overlap(laid, wanted));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

function inWholeUnits(box: Box): Box {
  const x = Math.floor(box.x);
  const y = Math.floor(box.y);
  return { x, y, w: Math.ceil(box.x + box.w) - x, h: Math.ceil(box.y + box.h) - y };
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
