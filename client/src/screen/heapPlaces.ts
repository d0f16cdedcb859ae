import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";

/** A closed card on the edge of the table, in units of a strip of HEAP. */
export interface HeapPlace {
  readonly x: number;
  readonly y: number;
  /** In degrees. */
  readonly turn: number;
}

export const HEAP = { w: 1180, h: 212 };
export const CLOSED_CARD = { w: 124, h: 84 };

const COLUMNS = 9;
/** How much higher a card lies than the one below it, while the heap stays within the strip. */
const LAYER = 6;
/** More would be a tower: the number says the rest. */
const MOST_LAYERS = 15;
const GAP = (HEAP.w - COLUMNS * CLOSED_CARD.w) / COLUMNS;

/**
 * Where the closed cards lie: first side by side, so that five are five, then on each other, so that a hundred are a
 * heap. A card stays where it was put when others come.
 */
export function heapPlaces(count: number): readonly HeapPlace[] {
  const shown = Math.min(Math.max(0, count), COLUMNS * MOST_LAYERS);
  return Array.from({ length: shown }, (_, i) => {
    const random = seededRandom(`heap ${i}`);
    const layer = Math.floor(i / COLUMNS);
    return {
      x: GAP / 2 + (i % COLUMNS) * (CLOSED_CARD.w + GAP) + (random() - 0.5) * GAP * 0.6,
      y: HEAP.h - CLOSED_CARD.h - 34 - layer * LAYER + (random() - 0.5) * 4,
      turn: (random() - 0.5) * (layer === 0 ? 8 : 10),
    };
  });
}
