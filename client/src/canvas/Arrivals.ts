import type { CardId } from "@buurtbord/shared/board/ids.ts";

/** How a card comes on the table. */
export type Arriving = "alone" | "bundle";

/** More than so many within a second come together, in one movement. */
const MOST_ALONE = 5;
const BUNDLE_MS = 1_000;
/** After so long a card is simply there: who sees it for the first time later sees it lie still. */
const ARRIVING_MS = 1_200;

interface Arrival {
  readonly at: number;
  readonly how: Arriving;
}

/** Remembers for a moment which cards have just come. Times are milliseconds of one clock. */
export class Arrivals {
  readonly #arrivals = new Map<CardId, Arrival>();

  cameIn(ids: readonly CardId[], now: number): void {
    for (const [id, { at }] of this.#arrivals) {
      if (now - at > ARRIVING_MS) this.#arrivals.delete(id);
    }
    const recent = [...this.#arrivals.values()].filter(({ at }) => now - at < BUNDLE_MS).length;
    const how = recent + ids.length > MOST_ALONE ? "bundle" : "alone";
    for (const id of ids) this.#arrivals.set(id, { at: now, how });
  }

  /** How this card is coming now, or null when it lies there already. */
  of(id: CardId, now: number): Arriving | null {
    const arrival = this.#arrivals.get(id);
    return arrival === undefined || now - arrival.at > ARRIVING_MS ? null : arrival.how;
  }
}
