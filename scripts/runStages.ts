import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { add, type Counts, NO_TESTS, type Reporter, readCounts } from "./counts.ts";

/** One command line of `pnpm check` or `pnpm test`. */
export type Stage = {
  name: string;
  command: string;
  /** The report it leaves behind, when it runs tests. */
  report?: { reporter: Reporter; file: string };
};

/**
 * Runs the stages in order, with their output as it comes, and stops at the first that fails.
 * A failed stage that counts no failed test (a type error, a crash) counts as one failure,
 * so `failed` is 0 exactly when everything passed.
 */
export async function runStages(stages: readonly Stage[]): Promise<Counts> {
  let total = NO_TESTS;
  for (const stage of stages) {
    const counts = await runStage(stage);
    total = add(total, counts);
    if (counts.failed > 0) break;
  }
  return total;
}

async function runStage(stage: Stage): Promise<Counts> {
  console.log(`\n== ${stage.name}: ${stage.command}`);
  const started = performance.now();
  const exitCode = await run(stage.command);
  const counts = outcome(stage, exitCode);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`== ${stage.name} ${counts.failed > 0 ? "FAILED" : "passed"} in ${seconds} s`);
  return counts;
}

function outcome(stage: Stage, exitCode: number): Counts {
  const counts = reportedCounts(stage);
  const reportIsMissing = stage.report !== undefined && counts === undefined;
  if (reportIsMissing) console.log(`${stage.name} left no report in ${stage.report?.file}`);
  const { passed, failed } = counts ?? NO_TESTS;
  const isFailed = exitCode !== 0 || reportIsMissing;
  return { passed, failed: isFailed ? Math.max(failed, 1) : failed };
}

function reportedCounts({ report }: Stage): Counts | undefined {
  if (report === undefined || !existsSync(report.file)) return undefined;
  return readCounts(report.reporter, readFileSync(report.file, "utf8"));
}

function run(command: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio: "inherit" });
    child.once("error", reject);
    child.once("close", (exitCode) => resolve(exitCode ?? 1)); // null: ended by a signal
  });
}
