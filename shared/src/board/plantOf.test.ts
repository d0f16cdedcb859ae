import fc from "fast-check";
import { expect, test } from "vitest";
import type { NewsId } from "./ids.ts";
import { NEWS_KINDS, type News, type NewsKind } from "./News.ts";
import { plantOf, STAGES } from "./plantOf.ts";

/** Fixed, so that every run tries the same; fast-check prints it with the failing case. */
const SEED = 45;

const told = (...kinds: readonly NewsKind[]): readonly News[] =>
  kinds.map((kind, n) => ({ id: `n${n}` as NewsId, at: n, kind, text: "" }));

test("a project of which nothing was told is a seed, and grows with each message", () => {
  const stages = [0, 1, 2, 3, 4, 6, 7, 60].map((n) => plantOf(told(...Array(n).fill("news"))).stage);
  expect(stages).toEqual(["seed", "sprout", "leaves", "leaves", "bud", "bud", "bloom", "bloom"]);
});

test("who asked for help asks until something else is told; who stopped rests until somebody goes on", () => {
  expect(plantOf(told("news", "help"))).toMatchObject({ state: "help", leaves: 2 });
  expect(plantOf(told("news", "help", "celebrate"))).toMatchObject({ state: "growing", celebrations: 1 });
  expect(plantOf(told("news", "rest"))).toMatchObject({ state: "rest", leaves: 1 });
  expect(plantOf(told("news", "rest", "passed"))).toMatchObject({ state: "growing", leaves: 2 });
});

test("no message ever makes a plant smaller: it never withers", () => {
  const kind = fc.constantFrom(...NEWS_KINDS);
  fc.assert(
    fc.property(fc.array(kind, { maxLength: 30 }), kind, (before, next) => {
      const [was, is] = [plantOf(told(...before)), plantOf(told(...before, next))];
      expect(is.leaves).toBeGreaterThanOrEqual(was.leaves);
      expect(STAGES.indexOf(is.stage)).toBeGreaterThanOrEqual(STAGES.indexOf(was.stage));
    }),
    { seed: SEED },
  );
});
