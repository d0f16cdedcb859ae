import type { Box, Position } from "../board/Position.ts";
import type { CardSize } from "./cardBox.ts";
import type { LaidCards } from "./LaidCards.ts";
import type { Room, RoomArea } from "./Room.ts";

/** Between cards that belong together, in units: they still lie side by side when all are laid anew. */
export const TIGHT = 4;
/**
 * Where there is no room one looks on at the next multiple of this: the same spots wherever one began to look, so that
 * what lies in rows already stays as it is.
 */
const STEP = 4;

/** Cards that lie beside each other, as one: where each is to lie, from the corner of all. */
export function sideBySide(sizes: readonly CardSize[]): readonly Box[] {
  let x = 0;
  return sizes.map(({ w, h }) => {
    const box = { x, y: 0, w, h };
    x += w + TIGHT;
    return box;
  });
}

/**
 * Where these bundles of cards lie in rows as one reads, each undivided, round what lies there already; null: they do
 * not all fit.
 */
export function layInRows(
  bundles: readonly (readonly Box[])[],
  area: RoomArea,
  gap: Room["gap"],
  fixed: LaidCards,
): readonly (readonly Box[])[] | null {
  const { box } = area;
  const laid: (readonly Box[])[] = [];
  let [x, y, row] = [box.x, box.y, 0];
  for (const bundle of bundles) {
    const { w, h } = sizeOf(bundle);
    if (w > box.w) return null;
    for (;;) {
      if (y + h > box.y + box.h) return null;
      const found = firstInRow(bundle, [x, y], area, gap, fixed);
      if (found.spot !== null) {
        laid.push(found.spot);
        break;
      }
      y = row > 0 ? y + row + gap.y : found.lower;
      [x, row] = [box.x, 0];
    }
    x = Math.max(x, ...(laid.at(-1) ?? []).map((card) => card.x + card.w + gap.x));
    row = Math.max(row, h);
  }
  return laid;
}

/** The first place in what is left of a row; else how low a row must begin, at least, for there to be one. */
type InRow = { readonly spot: readonly Box[] } | { readonly spot: null; readonly lower: number };

function firstInRow(
  bundle: readonly Box[],
  [first, y]: Position,
  { box, holds }: RoomArea,
  gap: Room["gap"],
  fixed: LaidCards,
): InRow {
  const { w } = sizeOf(bundle);
  let lower = Number.POSITIVE_INFINITY;
  for (let x = first; x + w <= box.x + box.w; ) {
    const spot = bundle.map((card) => ({ ...card, x: x + card.x, y }));
    const past = pastWhatLies(spot, gap, fixed) ?? (spot.every(holds) ? null : { aside: 1, below: y + 1 });
    if (past === null) return { spot };
    x = onStep(x + past.aside);
    lower = Math.min(lower, past.below);
  }
  return { spot: null, lower: onStep(lower === Number.POSITIVE_INFINITY ? y + 1 : lower) };
}

/**
 * How far aside these cards must go to be past what lies in their way, and below what height it is no longer there;
 * null: nothing lies in their way. Nearer by than both, it always does.
 */
function pastWhatLies(spot: readonly Box[], gap: Room["gap"], fixed: LaidCards) {
  for (const card of spot) {
    const other = fixed.inTheWayOf(card, gap);
    if (other === undefined) continue;
    return { aside: other.x + other.w + gap.x - card.x, below: other.y + other.h + gap.y };
  }
  return null;
}

/** The first step from there on. */
function onStep(n: number): number {
  return Math.ceil(n / STEP) * STEP;
}

/** How wide and high cards side by side are together. */
export function sizeOf(bundle: readonly Box[]): CardSize {
  const last = bundle.at(-1) ?? { x: 0, w: 0 };
  return { w: last.x + last.w, h: Math.max(0, ...bundle.map(({ h }) => h)) };
}
