import type { CardId } from "@buurtbord/shared/board/ids.ts";

/** How a card comes on the table, and how long it waits for the ones before it, in milliseconds. */
export type Arriving = { readonly how: "alone" } | { readonly how: "bundle"; readonly waits: number };

/** More than so many within a second come together. */
const MOST_ALONE = 5;
const BUNDLE_MS = 1_000;
/** After so long a card is simply there: who sees it for the first time later sees it lie still. */
const ARRIVING_MS = 1_200;
/** However many there are, within so long the last one of a bundle begins to move. */
const LAST_BEGINS_MS = 1_200;
/** And within so long all have come to rest. */
export const AT_REST_MS = 2_000;
/** A few follow each other no slower than this. */
const APART_MS = 90;

interface Arrival {
  readonly at: number;
  readonly arriving: Arriving;
}

/** Remembers for a moment which cards have just come. Times are milliseconds of one clock. */
export class Arrivals {
  readonly #arrivals = new Map<CardId, Arrival>();
  readonly #onComing: (ids: readonly CardId[]) => void;

  /** `onComing` is told which cards are about to move. */
  constructor(onComing: (ids: readonly CardId[]) => void = () => {}) {
    this.#onComing = onComing;
  }

  cameIn(ids: readonly CardId[], now: number): void {
    for (const [id, { at }] of this.#arrivals) {
      if (now - at > ARRIVING_MS) this.#arrivals.delete(id);
    }
    const recent = [...this.#arrivals.values()].filter(({ at }) => now - at < BUNDLE_MS).length;
    const isBundle = recent + ids.length > MOST_ALONE;
    const apart = Math.min(APART_MS, LAST_BEGINS_MS / ids.length);
    for (const [n, id] of ids.entries()) {
      const arriving = isBundle ? ({ how: "bundle", waits: Math.round(n * apart) } as const) : ALONE;
      this.#arrivals.set(id, { at: now, arriving });
    }
    if (ids.length > 0) this.#onComing(ids);
  }

  /** How this card is coming now, or null when it lies there already. */
  of(id: CardId, now: number): Arriving | null {
    const arrival = this.#arrivals.get(id);
    return arrival === undefined || now - arrival.at > ARRIVING_MS ? null : arrival.arriving;
  }
}

const ALONE = { how: "alone" } as const;
