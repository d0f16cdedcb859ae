import { expect, test } from "vitest";
import { keptSeeds } from "./convergence/keptSeeds.ts";
import { runHistories, seedsFrom, toReplay } from "./convergence/runHistories.ts";

// Of a thousand histories the first half; the second is in convergence2.test.ts, so that two workers share them.

test("evenings that once broke a law, and five hundred others, end with everybody seeing what was promised", async () => {
  const seeds = [...keptSeeds, ...seedsFrom(1, 500)];
  const broken = await runHistories({ seeds });
  expect(broken.map(toReplay)).toEqual([]);
}, 120_000);
