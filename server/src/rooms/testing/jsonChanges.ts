import fc from "fast-check";

// For tests: what somebody may have changed in a file.

/** What fits somewhere. */
const FITTING = ["soep", "open", "talents", "talent", 0, 3, 200, null, [0, 0], []];
/** Numbers and words that have been trouble before. */
const ODD = ["1e999", 1e300, -1, 0.5, "", "__proto__", "\ud800", "\u202e", "x".repeat(9_000), [], {}, null];

/** A value to be put in some place of it. */
export const jsonChange = fc.tuple(
  fc.nat(),
  fc.oneof(fc.jsonValue(), fc.constantFrom(...ODD), fc.constantFrom(...FITTING)),
);

/** Puts a value in the place of some part of it, the `at`th as one walks through all. */
export function replaceAt(json: unknown, at: number, value: unknown): void {
  const places: (readonly [holder: object, key: string])[] = [];
  const walk = (holder: unknown) => {
    if (typeof holder !== "object" || holder === null) return;
    for (const [key, part] of Object.entries(holder)) {
      places.push([holder, key]);
      walk(part);
    }
  };
  walk(json);
  const place = places[at % places.length];
  if (place !== undefined) Reflect.set(place[0], place[1], value);
}
