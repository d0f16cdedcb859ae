import type { Box } from "../board/Position.ts";

/**
 * Things as one reads them where they lie: row after row from the top, in each from left to right. Hands lay the cards
 * of one row a little higher and lower: what begins above the middle of the row's highest card is in that row.
 */
export function inReadingOrder<Thing extends { readonly box: Box; readonly id: string }>(
  things: readonly Thing[],
): readonly Thing[] {
  const fromTop = [...things].sort((one, other) => one.box.y - other.box.y || fromLeft(one, other));
  const ordered: Thing[] = [];
  for (let i = 0; i < fromTop.length; ) {
    const first = fromTop[i]?.box ?? { y: 0, h: 0 };
    const next = fromTop.findIndex(({ box }, at) => at > i && box.y >= first.y + first.h / 2);
    const end = next === -1 ? fromTop.length : next;
    ordered.push(...fromTop.slice(i, end).sort(fromLeft));
    i = end;
  }
  return ordered;
}

/** Of two in exactly the same place, always the same one comes first. */
function fromLeft(
  one: { readonly box: Box; readonly id: string },
  other: { readonly box: Box; readonly id: string },
): number {
  return one.box.x - other.box.x || one.box.y - other.box.y || (one.id < other.id ? -1 : 1);
}
