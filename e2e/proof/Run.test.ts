import { expect, test } from "vitest";
import type { Claim } from "./Claim.ts";
import { figureOver, type Run, withRun } from "./Run.ts";

const CLAIM: Claim = {
  title: "Nothing is lost",
  how: "By trying.",
  figures: { rounds: { words: "rounds", over: "sum" }, late: { words: "late", over: "worst" } },
};
const MEASURED: Claim = {
  title: "It is fast",
  how: "By a clock.",
  figures: { p95: { words: "p95", over: "median" } },
};

const run = (from: number, to: number, rounds: number, late: number): Run => ({
  date: "2026-11-21",
  machine: "an old laptop",
  seeds: [from, to],
  figures: { rounds, late },
});

test("a run that goes on with the seeds of the last one is joined to it", () => {
  const runs = withRun(CLAIM, [run(1, 5, 5, 30)], run(6, 9, 4, 20));
  expect(runs).toEqual([run(1, 9, 9, 30)]);
});

test("a run with other seeds, or of another day, stands by itself", () => {
  expect(withRun(CLAIM, [run(1, 5, 5, 30)], run(20, 21, 2, 0))).toHaveLength(2);
  expect(withRun(CLAIM, [run(1, 5, 5, 30)], { ...run(6, 7, 2, 0), date: "2026-11-22" })).toHaveLength(2);
});

test("counts add up, the worst is kept, of measurements the median of the newest five", () => {
  const runs = [run(1, 5, 5, 30), run(20, 21, 2, 10)];
  expect(figureOver({ words: "", over: "sum" }, "rounds", runs)).toBe(7);
  expect(figureOver({ words: "", over: "worst" }, "late", runs)).toBe(30);
  let measured: readonly Run[] = [];
  for (const p95 of [900, 5, 1, 4, 2, 3]) {
    measured = withRun(MEASURED, measured, {
      date: "2026-11-21",
      machine: "an old laptop",
      figures: { p95 },
    });
  }
  expect(measured).toHaveLength(5);
  expect(figureOver({ words: "", over: "median" }, "p95", measured)).toBe(3);
  expect(figureOver({ words: "", over: "median" }, "p50", measured)).toBeUndefined();
});
