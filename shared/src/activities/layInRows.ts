import type { Box } from "../board/Position.ts";
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
  { box, holds }: RoomArea,
  gap: Room["gap"],
  fixed: LaidCards,
): readonly (readonly Box[])[] | null {
  const isFree = (cards: readonly Box[]) => cards.every((card) => holds(card) && isClear(card));
  const isClear = (card: Box) => fixed.inTheWayOf(card, gap) === undefined;
  const laid: (readonly Box[])[] = [];
  let [x, y, row] = [box.x, box.y, 0];
  for (const bundle of bundles) {
    const { w, h } = sizeOf(bundle);
    let spot = firstInRow(bundle, { x, y, w: box.x + box.w - x, h }, w, isFree);
    while (spot === null) {
      y = row > 0 ? y + row + gap.y : nextStep(y);
      row = 0;
      if (w > box.w || y + h > box.y + box.h) return null;
      spot = firstInRow(bundle, { x: box.x, y, w: box.w, h }, w, isFree);
    }
    if (y + h > box.y + box.h) return null;
    laid.push(spot);
    const last = spot.at(-1);
    x = last === undefined ? x : last.x + last.w + gap.x;
    row = Math.max(row, h);
  }
  return laid;
}

/** The first place in what is left of a row; null: there is none. `w`: how wide the bundle is. */
function firstInRow(
  bundle: readonly Box[],
  rest: Box,
  w: number,
  isFree: (cards: readonly Box[]) => boolean,
): readonly Box[] | null {
  for (let x = rest.x; x + w <= rest.x + rest.w; x = nextStep(x)) {
    const spot = bundle.map((card) => ({ ...card, x: x + card.x, y: rest.y }));
    if (isFree(spot)) return spot;
  }
  return null;
}

function nextStep(n: number): number {
  return (Math.floor(n / STEP) + 1) * STEP;
}

/** How wide and high cards side by side are together. */
export function sizeOf(bundle: readonly Box[]): CardSize {
  const last = bundle.at(-1) ?? { x: 0, w: 0 };
  return { w: last.x + last.w, h: Math.max(0, ...bundle.map(({ h }) => h)) };
}
