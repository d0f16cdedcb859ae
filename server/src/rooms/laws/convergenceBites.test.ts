import { expect, test } from "vitest";
import {
  doesItAgain,
  forgetsAnswers,
  forgetsDrafts,
  isLateByOne,
  losesOneUpdate,
} from "./convergence/plantedFaults.ts";
import { runHistories, seedsFrom } from "./convergence/runHistories.ts";
import type { HistoryOptions } from "./convergence/runHistory.ts";
import { runHistory } from "./convergence/runHistory.ts";

/** Laws that nobody ever broke may be no laws: each of these faults must be found within a few evenings. */
const EVENINGS = 150;

test.each<[fault: string, law: string, planted: HistoryOptions]>([
  ["a store that forgets what it answered", "doubled", { spoil: forgetsAnswers }],
  ["a store that does not keep what is written in silence", "missing", { spoil: forgetsDrafts }],
  ["a store that says one batch too early that it is kept", "missing", { spoil: isLateByOne }],
  ["a relay that drops one update", "unequal", { tamper: losesOneUpdate }],
  ["a room that does a repeated command twice", "doubled", { tamper: doesItAgain }],
])(
  "%s is found",
  async (_, law, planted) => {
    const broken = await runHistories({ ...planted, seeds: seedsFrom(1, EVENINGS) });
    const laws = broken.flatMap(({ findings }) => findings.map((finding) => finding.law));
    expect(laws).toContain(law);
  },
  60_000,
);

test("the same seed is the same evening", async () => {
  const told = async () => {
    const lines: string[] = [];
    await runHistory(7, { trace: (line) => lines.push(line) });
    return lines;
  };
  expect(await told()).toEqual(await told());
});

test("on a real disk the laws hold too", async () => {
  const broken = await runHistories({ disk: "sqlite", seeds: seedsFrom(1, 6) });
  expect(broken).toEqual([]);
}, 60_000);
