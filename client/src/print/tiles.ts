import type { Box } from "@buurtbord/shared/board/Position.ts";

/** From small to large: each is two of the one before. */
export const SIZES = ["A4", "A3", "A2", "A1", "A0"] as const;
export type Size = (typeof SIZES)[number];

/** What a printer in a community centre holds. */
export const PAPERS = ["A4", "A3"] as const;
export type Paper = (typeof PAPERS)[number];

/** In millimetres. */
interface Millimetres {
  readonly w: number;
  readonly h: number;
}

/** Of a sheet of the printer, upright. */
const PAPER: Readonly<Record<Paper, Millimetres>> = { A4: { w: 210, h: 297 }, A3: { w: 297, h: 420 } };

/** What printers leave white, and by how much sheets lie over one another when they are glued; in millimetres. */
export const MARGIN = 10;
export const OVERLAP = 10;

export interface Tiling {
  readonly columns: number;
  readonly rows: number;
  readonly page: Millimetres;
  readonly isLying: boolean;
  /** Of all sheets when they are glued and their edges are cut off. */
  readonly glued: Millimetres;
  /** In reading order. */
  readonly tiles: readonly Tile[];
}

export interface Tile {
  /** From 1. */
  readonly number: number;
  readonly column: number;
  readonly row: number;
  /** What of the drawing is printed within the margins of this sheet, in units of the drawing. */
  readonly view: Box;
}

/** The sizes that can be made of this paper. */
export function sizesOf(paper: Paper): readonly Size[] {
  return SIZES.slice(SIZES.indexOf(paper));
}

/** How a drawing comes on as many sheets as its size asks for: 16 of A4 make A0. It lies the way it is longest. */
export function tilingOf(drawing: Box, size: Size, paper: Paper): Tiling {
  const halvings = Math.max(0, SIZES.indexOf(size) - SIZES.indexOf(paper));
  const many = 2 ** Math.ceil(halvings / 2);
  const few = 2 ** Math.floor(halvings / 2);
  const isWide = drawing.w >= drawing.h;
  const [columns, rows] = isWide ? [many, few] : [few, many];
  const isLying = isWide === (halvings % 2 === 0);
  const upright = PAPER[paper];
  const page = isLying ? { w: upright.h, h: upright.w } : upright;
  const inner = { w: page.w - 2 * MARGIN, h: page.h - 2 * MARGIN };
  const step = { w: inner.w - OVERLAP, h: inner.h - OVERLAP };
  const glued = { w: columns * step.w + OVERLAP, h: rows * step.h + OVERLAP };
  const units = Math.max(drawing.w / glued.w, drawing.h / glued.h);
  const left = drawing.x - (glued.w * units - drawing.w) / 2;
  const top = drawing.y - (glued.h * units - drawing.h) / 2;
  const tiles = Array.from({ length: columns * rows }, (_, at): Tile => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    const view = {
      x: left + column * step.w * units,
      y: top + row * step.h * units,
      w: inner.w * units,
      h: inner.h * units,
    };
    return { number: at + 1, column, row, view };
  });
  return { columns, rows, page, isLying, glued, tiles };
}
