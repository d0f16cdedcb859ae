/**
 * `pnpm laws [--histories=20000] [--seed=1] [--disk=sqlite] [--verbose]`: lives through that many histories from that
 * seed on, and ends with 1 when one of them broke a law. Such a seed is kept in seeds.json, which every test replays. `--verbose` tells everything that happens in them.
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
    histories: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    disk: { type: "string", default: "memory" },
    verbose: { type: "boolean", default: false },
  },
});

const EVERY = 100;

function tell({ histories, unequal, doubled, missing, lastSeed }: Progress): void {
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
const broken = await runHistories({
  seeds: seedsFrom(seed, histories),
  disk: values.disk === "sqlite" ? "sqlite" : "memory",
  trace: values.verbose ? (line) => console.log(line) : () => {},
  progress: (progress) => {
    if (progress.histories % EVERY === 0 || progress.histories === histories) tell(progress);
  },
  found: (history) => {
    console.log(toReplay(history));
    keep(history);
  },
});
process.exitCode = broken.length > 0 ? 1 : 0;
