import type { BrokenLaw, Finding } from "./Finding.ts";
import { type HistoryOptions, runHistory } from "./runHistory.ts";

/** How far a run is; whoever keeps it can go on from `lastSeed` another day. */
export interface Progress {
  readonly histories: number;
  readonly unequal: number;
  readonly doubled: number;
  readonly missing: number;
  readonly firstSeed: number;
  readonly lastSeed: number;
}

export interface BrokenHistory {
  readonly seed: number;
  readonly findings: readonly Finding[];
}

export interface RunOptions extends HistoryOptions {
  /** To be lived through in this order. */
  readonly seeds: Iterable<number>;
  /** After each history. */
  readonly progress?: (progress: Progress) => void;
  /** At once when one breaks a law: a long run may not come to its end. */
  readonly found?: (history: BrokenHistory) => void;
}

/** Lives through many histories, one after the other, and tells which broke a law. */
export async function runHistories({
  seeds,
  progress = () => {},
  found = () => {},
  ...options
}: RunOptions): Promise<BrokenHistory[]> {
  const broken: BrokenHistory[] = [];
  let soFar: Progress | null = null;
  for (const seed of seeds) {
    const findings = await runHistory(seed, options);
    if (findings.length > 0) {
      broken.push({ seed, findings });
      found({ seed, findings });
    }
    soFar = withHistory(soFar, seed, findings);
    progress(soFar);
  }
  return broken;
}

/** What to do about a history that broke a law. */
export function toReplay({ seed, findings }: BrokenHistory): string {
  const found = findings.map(({ law, what }) => `  ${law}: ${what}`);
  const replay = `pnpm laws --seed=${seed} --histories=1 --verbose`;
  return [`Seed ${seed} breaks a law; replay it with ${replay}`, ...found].join("\n");
}

/** So many seeds in a row. */
export function* seedsFrom(first: number, count: number): Generator<number> {
  for (let seed = first; seed < first + count; seed++) yield seed;
}

function withHistory(before: Progress | null, seed: number, findings: readonly Finding[]): Progress {
  const { histories = 0, unequal = 0, doubled = 0, missing = 0, firstSeed = seed } = before ?? {};
  const count = (law: BrokenLaw) => findings.filter((finding) => finding.law === law).length;
  return {
    histories: histories + 1,
    unequal: unequal + count("unequal"),
    doubled: doubled + count("doubled"),
    missing: missing + count("missing"),
    firstSeed,
    lastSeed: seed,
  };
}
