import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeLines } from "./mergeLines.ts";

test("What one wrote in two places stays where they wrote it, and what another wrote between them too", () => {
  const before = "soep\nbrood\nkaas";
  expect(mergeLines(before, "soep van Sam\nbrood\nkaas van Noor", "soep\nbrood van Ravi\nkaas")).toBe(
    "soep van Sam\nbrood van Ravi\nkaas van Noor",
  );
});

test("Two who write on below keep their lines, what was there first comes first", () => {
  expect(mergeLines("soep", "soep\nbrood", "soep\nkaas")).toBe("soep\nkaas\nbrood");
  expect(mergeLines("", "brood", "kaas")).toBe("kaas\nbrood");
});

test("A line that is written in and one that comes below it are two things", () => {
  expect(mergeLines("soep", "soep van Sam", "soep\nbrood")).toBe("soep van Sam\nbrood");
  expect(mergeLines("soep\nkaas", "brood\nsoep\nkaas", "verse soep\nkaas")).toBe("brood\nverse soep\nkaas");
});

test("A star before a line finds that line, also when others wrote lines above it", () => {
  expect(mergeLines("soep\nbrood", "soep\n★ brood", "taart\nkoffie\nsoep\nbrood")).toBe(
    "taart\nkoffie\nsoep\n★ brood",
  );
});

test("Two who write in one line keep their letters", () => {
  expect(mergeLines("soep koken", "samen soep koken", "soep koken en eten")).toBe("samen soep koken en eten");
});

test("Who writes in two places of a line, around what another writes there, keeps their words whole", () => {
  expect(mergeLines("soep brood kaas", "verse soep brood oude kaas", "soep warm brood kaas")).toBe(
    "verse soep warm brood oude kaas",
  );
});

test("Who takes out a line that another wrote in does not take out what they wrote", () => {
  expect(mergeLines("soep\nbrood", "soep", "soep\nbrood met kaas")).toContain("met kaas");
});

/** A letter that only one of them writes, so that it can be found again. */
const written = (letters: string) => fc.string({ unit: fc.constantFrom(...letters, "\n"), maxLength: 12 });
const places = fc.array(fc.tuple(fc.nat(60), fc.nat(3)), { maxLength: 4 });

/** A text after somebody typed in it here and there, and took out what lay there. */
function typedIn(text: string, edits: readonly (readonly [number, number])[], words: string): string {
  let typed = text;
  for (const [at, taken] of edits) {
    const place = Math.min(at, typed.length);
    typed = typed.slice(0, place) + words + typed.slice(place + taken);
  }
  return typed;
}

const lettersOf = (text: string, letters: string) => [...text].filter((each) => letters.includes(each));

test("No letter that somebody wrote is lost, whatever another did meanwhile", () => {
  const histories = fc.record({
    base: written("abc"),
    mine: places,
    p: written("pqr"),
    theirs: places,
    x: written("xyz"),
  });
  fc.assert(
    fc.property(histories, ({ base, mine, p, theirs, x }) => {
      const after = typedIn(base, mine, p);
      const current = typedIn(base, theirs, x);
      const merged = mergeLines(base, after, current);
      expect(lettersOf(merged, "pqr").length).toBeGreaterThanOrEqual(lettersOf(after, "pqr").length);
      expect(lettersOf(merged, "xyz").length).toBeGreaterThanOrEqual(lettersOf(current, "xyz").length);
      if (after === base) expect(merged).toBe(current);
      if (current === base) expect(merged).toBe(after);
    }),
    { numRuns: 2_000, seed: 20_261 },
  );
});

test("What a program sent does not hold up a room: too much to compare is merged as one stretch", () => {
  const lines = (word: string, count: number) =>
    Array.from({ length: count }, (_, n) => `${word}${n}`).join("\n");
  const merged = mergeLines(lines("a", 30_000), lines("b", 30_000), `${lines("a", 30_000)}\nkaas`);
  expect(merged).toContain("kaas");
  expect(merged).toContain("b29999");
});
