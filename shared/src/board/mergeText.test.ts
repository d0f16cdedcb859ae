import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeText } from "./mergeText.ts";
import { textSplice } from "./textSplice.ts";

/** Fixed, so that every run tries the same; fast-check prints it with the failing case. */
const RUNS = { seed: 4321, numRuns: 2_000 } as const;

/** Texts that share stretches, with emoji whose halves are partly the same. */
const text = fc
  .array(fc.constantFrom("a", "b", " ", "soep", "😀", "😁", "é", "👩‍👧"), { maxLength: 8 })
  .map((parts) => parts.join(""));

test("Two people who change different words keep both", () => {
  expect(mergeText("soep koken", "soep eten", "verse soep koken")).toBe("verse soep eten");
  expect(mergeText("soep koken", "verse soep koken", "soep eten")).toBe("verse soep eten");
});

test("Two people who both write on at the end keep both, in the order in which they came", () => {
  expect(mergeText("Soep", "Soep met brood", "Soep voor iedereen")).toBe("Soep voor iedereen met brood");
});

test("Two people who replace the same word keep both words", () => {
  expect(mergeText("een kat", "een hond", "een vis")).toBe("een vishond");
});

test("What somebody typed survives when its surroundings are deleted", () => {
  expect(mergeText("abcdef", "ab", "abcxyzdef")).toBe("abxyz");
});

test("Whoever changed nothing changes nothing", () => {
  fc.assert(
    fc.property(text, text, (before, current) => {
      expect(mergeText(before, before, current)).toBe(current);
    }),
    RUNS,
  );
});

test("Where nobody else typed, the text becomes what was typed", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(mergeText(before, after, before)).toBe(after);
    }),
    RUNS,
  );
});

test("The same edit coming twice is done once", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(mergeText(before, after, after)).toBe(after);
    }),
    RUNS,
  );
});

test("Nothing that either of the two inserted is lost", () => {
  fc.assert(
    fc.property(text, text, text, (before, after, current) => {
      if (after === current) return;
      const merged = mergeText(before, after, current);
      expect(merged).toContain(textSplice(before, after).inserted);
      expect(merged).toContain(textSplice(before, current).inserted);
    }),
    RUNS,
  );
});

test("No merge or difference cuts an emoji in two", () => {
  fc.assert(
    fc.property(text, text, text, (before, after, current) => {
      expect(mergeText(before, after, current)).toSatisfy(isWhole);
      const { at, removed, inserted } = textSplice(before, after);
      for (const part of [inserted, before.slice(0, at), before.slice(at + removed)]) {
        expect(part).toSatisfy(isWhole);
      }
    }),
    RUNS,
  );
});

test("A difference, carried out, gives the text it was made for", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { at, removed, inserted } = textSplice(before, after);
      expect(before.slice(0, at) + inserted + before.slice(at + removed)).toBe(after);
    }),
    RUNS,
  );
});

/** encodeURIComponent throws on half a surrogate pair. */
function isWhole(part: string): boolean {
  try {
    encodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}
