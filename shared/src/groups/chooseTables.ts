import { type Bounds, placePeople } from "./placePeople.ts";
import { type RoomRules, tablesFor } from "./roomRules.ts";

/**
 * Of three thousand random rooms half needed three tries, and the worst 551: fourteen people with twelve pitches. After so
 * many the best that was found stands, for a room does not wait.
 */
const TRIES = 2_000;

/**
 * How many tables talk about each pitch, so that the costs of all people are as low as they can be. Pitches come in the
 * order in which they are preferred among equals: who is as well anywhere sits with the first that has room.
 *
 * Branch and bound (Land and Doig, 1960): first without a least, then each pitch that has too few people for a table
 * is tried without any and with enough. What can't become better than the best until then is not looked into.
 */
export function chooseTables(
  costs: readonly (readonly number[])[],
  pitches: number,
  rules: RoomRules,
): readonly number[] {
  const search = new Search(costs, rules);
  search.within({
    low: Array.from({ length: pitches }, () => 0),
    high: Array.from({ length: pitches }, () => rules.tablesPerPitch * rules.most),
  });
  return search.best.tables;
}

class Search {
  best: { cost: number; tables: readonly number[] } = { cost: Infinity, tables: [] };
  readonly #costs: readonly (readonly number[])[];
  readonly #rules: RoomRules;
  #tries = 0;

  constructor(costs: readonly (readonly number[])[], rules: RoomRules) {
    this.#costs = costs;
    this.#rules = rules;
  }

  within(bounds: Bounds): void {
    if (this.#tries >= TRIES && this.best.cost < Infinity) return;
    this.#tries += 1;
    const pitchOf = placePeople(this.#costs, bounds, () => 0);
    if (pitchOf === null) return;
    const cost = pitchOf.reduce((total, pitch, person) => total + (this.#costs[person]?.[pitch] ?? 0), 0);
    if (cost >= this.best.cost) return;
    const sizes = bounds.low.map((_, pitch) => pitchOf.filter((at) => at === pitch).length);
    const between = this.#mostlyEmpty(sizes);
    if (between === null)
      this.best = { cost, tables: sizes.map((size) => tablesFor(size, this.#rules) ?? 0) };
    else for (const narrower of this.#branches(bounds, between, sizes[between] ?? 0)) this.within(narrower);
  }

  /** Of the pitches whose people do not make whole tables, the one with the fewest. */
  #mostlyEmpty(sizes: readonly number[]): number | null {
    let fewest: number | null = null;
    for (const [pitch, size] of sizes.entries()) {
      if (tablesFor(size, this.#rules) !== null) continue;
      if (fewest === null || size <= (sizes[fewest] ?? 0)) fewest = pitch;
    }
    return fewest;
  }

  /** The nearer one first: it leads to a good seating early. */
  #branches({ low, high }: Bounds, pitch: number, size: number): Bounds[] {
    const { least, most } = this.#rules;
    const fewer = Math.floor(size / most);
    const without = { low, high: high.with(pitch, fewer * most) };
    const enough = { low: low.with(pitch, (fewer + 1) * least), high };
    return size - fewer * most < (fewer + 1) * least - size ? [without, enough] : [enough, without];
  }
}
