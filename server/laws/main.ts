/**
 * `pnpm laws [--histories=20000] [--seed=1] [--disk=sqlite] [--verbose]`: lives through that many histories from that
 * seed on, and ends with 1 when one of them broke a law. `--verbose` tells everything that happens in them.
 */

import { parseArgs } from "node:util";
import {
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

const [histories, seed] = [Number(values.histories), Number(values.seed)];
const broken = await runHistories({
  seeds: seedsFrom(seed, histories),
  disk: values.disk === "sqlite" ? "sqlite" : "memory",
  trace: values.verbose ? (line) => console.log(line) : () => {},
  progress: (progress) => {
    if (progress.histories % EVERY === 0 || progress.histories === histories) tell(progress);
  },
  found: (history) => console.log(toReplay(history)),
});
process.exitCode = broken.length > 0 ? 1 : 0;
