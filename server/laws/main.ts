/**
 * Lives through so many histories from a seed on, and ends with 1 when one of them broke a law. Such a seed is kept in
 * seeds.json, which every test replays. `--verbose` tells everything that happens in them; `--counts=FILE` writes what
 * was counted there. `pnpm laws` runs it in pieces.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  type BrokenHistory,
  type Progress,
  runHistories,
  seedsFrom,
  toReplay,
} from "../src/rooms/laws/convergence/runHistories.ts";

const { values } = parseArgs({
  options: {
    histories: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    disk: { type: "string", default: "memory" },
    counts: { type: "string" },
    verbose: { type: "boolean", default: false },
  },
});

const EVERY = 100;

function tell(progress: Progress): void {
  const { histories, unequal, doubled, missing, lastSeed } = progress;
  const found = `${unequal} unequal, ${doubled} doubled, ${missing} missing`;
  console.log(`${histories} histories, to seed ${lastSeed}: ${found}`);
}

const SEEDS = new URL("../src/rooms/laws/seeds.json", import.meta.url);

/** Puts it where the tests find it; whoever mends it says there in a few words what it was. */
function keep({ seed, findings }: BrokenHistory): void {
  const kept = JSON.parse(readFileSync(SEEDS, "utf8")) as {
    readonly seed: number;
    readonly because: string;
  }[];
  if (kept.some((one) => one.seed === seed)) return;
  const lines = [...kept, { seed, because: (findings[0]?.what ?? "").slice(0, 70) }].map(
    (one) => `  { "seed": ${one.seed}, "because": ${JSON.stringify(one.because)} }`,
  );
  writeFileSync(SEEDS, `[\n${lines.join(",\n")}\n]\n`);
}

const [histories, seed] = [Number(values.histories), Number(values.seed)];
let last: Progress | null = null;
const broken = await runHistories({
  seeds: seedsFrom(seed, histories),
  disk: values.disk === "sqlite" ? "sqlite" : "memory",
  trace: values.verbose ? (line) => console.log(line) : () => {},
  progress: (progress) => {
    last = progress;
    if (progress.histories % EVERY === 0 || progress.histories === histories) tell(progress);
  },
  found: (history) => {
    console.log(toReplay(history));
    keep(history);
  },
});
if (values.counts !== undefined) writeFileSync(values.counts, JSON.stringify(last));
process.exitCode = broken.length > 0 ? 1 : 0;
