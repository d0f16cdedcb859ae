import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Claim } from "./Claim.ts";
import { CLAIMS } from "./claims.ts";
import { readRuns } from "./Proof.ts";
import { proofPage } from "./proofPage.ts";

const CLAIM: Claim = {
  title: "It is quick",
  how: "By a clock.",
  figures: {
    late: { words: "late", over: "worst", unit: "ms", atMost: 50, decimals: 1 },
    rounds: { words: "rounds", over: "sum" },
  },
};

test("docs/proof.md is what docs/proof.json says", () => {
  const page = readFileSync(new URL("../../docs/proof.md", import.meta.url), "utf8");
  expect(page, "out of date: run pnpm proof").toBe(proofPage(CLAIMS, readRuns()));
});

test("a goal that is missed says so, and a figure that nobody has is left out", () => {
  const page = proofPage(
    { quick: CLAIM },
    { quick: [{ date: "2026-11-21", machine: "an old laptop", seeds: [1, 9], figures: { late: 61.24 } }] },
  );
  expect(page).toContain("| late | 61.2 ms | ≤ 50, missed |");
  expect(page).not.toContain("| rounds");
  expect(page).toContain("2026-11-21, an old laptop, seeds 1–9");
  expect(proofPage({ quick: CLAIM }, {})).toContain("Not run yet.");
});
