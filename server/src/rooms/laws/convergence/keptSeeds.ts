import kept from "../seeds.json" with { type: "json" };

/** Histories that once broke a law: replayed before any other. */
export const keptSeeds: readonly number[] = kept.map(({ seed }) => seed);
