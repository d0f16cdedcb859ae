import type { Claim, Figure } from "./Claim.ts";

/** What one machine found on one day. */
export interface Run {
  /** As 2026-11-21. */
  readonly date: string;
  readonly machine: string;
  /** The first and the last seed, where there were seeds: the next run goes on after them. */
  readonly seeds?: readonly [number, number];
  readonly figures: Readonly<Record<string, number>>;
}

/** Measurements of long ago say little: of figures that give a median so many runs are kept. */
const RUNS_KEPT = 5;

/** The runs with one more: joined to the last one where it went on with its seeds on the same day and machine. */
export function withRun(claim: Claim, runs: readonly Run[], run: Run): readonly Run[] {
  const last = runs.at(-1);
  if (last !== undefined && goesOn(last, run)) return [...runs.slice(0, -1), joined(claim, last, run)];
  const isMeasured = Object.values(claim.figures).some(({ over }) => over === "median");
  return isMeasured ? [...runs, run].slice(-RUNS_KEPT) : [...runs, run];
}

/** One figure of all runs; undefined when none has it. */
export function figureOver({ over }: Figure, name: string, runs: readonly Run[]): number | undefined {
  const values = runs.map(({ figures }) => figures[name]).filter((value) => value !== undefined);
  if (values.length === 0) return undefined;
  switch (over) {
    case "sum":
      return values.reduce((sum, value) => sum + value, 0);
    case "worst":
      return Math.max(...values);
    case "median":
      return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  }
}

function goesOn(last: Run, run: Run): boolean {
  if (last.seeds === undefined || run.seeds === undefined) return false;
  return last.date === run.date && last.machine === run.machine && run.seeds[0] === last.seeds[1] + 1;
}

function joined(claim: Claim, last: Run, run: Run): Run {
  const figures: Record<string, number> = {};
  for (const [name, figure] of Object.entries(claim.figures)) {
    const value = figureOver(figure, name, [last, run]);
    if (value !== undefined) figures[name] = value;
  }
  const seeds: Run["seeds"] = [last.seeds?.[0] ?? 0, run.seeds?.[1] ?? 0];
  return { date: run.date, machine: run.machine, seeds, figures };
}
