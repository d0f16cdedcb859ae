import { expect, test } from "vitest";
import { runHistories, seedsFrom, toReplay } from "./convergence/runHistories.ts";

// Of a thousand histories the second half; what once broke a law is replayed with the first.

test("five hundred more evenings end with everybody seeing what was promised", async () => {
  const seeds = seedsFrom(501, 500);
  const broken = await runHistories({ seeds });
  expect(broken.map(toReplay)).toEqual([]);
}, 120_000);
