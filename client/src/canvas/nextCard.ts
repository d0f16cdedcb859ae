import { inReadingOrder } from "@buurtbord/shared/activities/readingOrder.ts";
import type { Box } from "@buurtbord/shared/board/Position.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";

/** Something that lies on the canvas. */
export interface Lying {
  readonly id: string;
  readonly box: Box;
}

/** Keys that choose another thing on the canvas. */
export const CHOOSING_KEYS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"] as const;
export type ChoosingKey = (typeof CHOOSING_KEYS)[number];

/**
 * Which one a key chooses, when `chosen` was: left and right go on as one reads, so that all are met; up and down to the
 * nearest that lies there. Null: none.
 */
export function nextCard(lying: readonly Lying[], chosen: string | null, key: ChoosingKey): string | null {
  const read = inReadingOrder(lying);
  const at = read.findIndex(({ id }) => id === chosen);
  const now = read[at];
  if (now === undefined) return (key === "End" ? read.at(-1) : read[0])?.id ?? null;
  switch (key) {
    case "Home":
      return read[0]?.id ?? null;
    case "End":
      return read.at(-1)?.id ?? null;
    case "ArrowLeft":
      return (read[at - 1] ?? now).id;
    case "ArrowRight":
      return (read[at + 1] ?? now).id;
    case "ArrowUp":
      return nearest(read, now, -1).id;
    case "ArrowDown":
      return nearest(read, now, 1).id;
    default:
      return unreachable(key);
  }
}

/** Straight above or below is nearer than aslant. */
const ASLANT = 2;

function nearest(lying: readonly Lying[], from: Lying, side: -1 | 1): Lying {
  const [x, y] = middle(from);
  let found = from;
  let least = Number.POSITIVE_INFINITY;
  for (const one of lying) {
    const [ox, oy] = middle(one);
    const down = (oy - y) * side;
    // What lies beside it in the same row is not above or below.
    if (down < Math.min(from.box.h, one.box.h) / 2) continue;
    const far = down + ASLANT * Math.abs(ox - x);
    if (far < least) [found, least] = [one, far];
  }
  return found;
}

function middle({ box: { x, y, w, h } }: Lying): readonly [number, number] {
  return [x + w / 2, y + h / 2];
}
