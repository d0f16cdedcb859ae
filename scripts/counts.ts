/** How many tests of a stage passed and failed. */
export type Counts = { passed: number; failed: number };

/** Who wrote the report: `outcomes` are Counts as they are. */
export type Reporter = "vitest" | "playwright" | "outcomes";

/** So many stories in a browser may need one, of a stage (docs/decisions/0060). */
const SECOND_TRIES = 2;

export const NO_TESTS: Counts = { passed: 0, failed: 0 };

/** Reads the JSON report of a test runner. Throws when it is not that runner's report. */
export function readCounts(reporter: Reporter, json: string): Counts {
  const counts = countsIn(reporter, JSON.parse(json));
  if (!Number.isInteger(counts.passed) || !Number.isInteger(counts.failed)) {
    throw new Error(`This is no report of ${reporter}: ${json.slice(0, 200)}`);
  }
  return counts;
}

function countsIn(reporter: Reporter, report: unknown): Counts {
  switch (reporter) {
    case "vitest": {
      const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number };
      return { passed: numPassedTests, failed: numFailedTests };
    }
    case "playwright": {
      const { stats } = report as { stats?: { expected: number; unexpected: number; flaky: number } };
      return withSecondTries(Number(stats?.expected), Number(stats?.unexpected), Number(stats?.flaky));
    }
    case "outcomes":
      return report as Counts;
  }
}

/** A few that passed when they were told again are passed; more are no accident, and all of them failed. */
function withSecondTries(passed: number, failed: number, flaky: number): Counts {
  return flaky > SECOND_TRIES ? { passed, failed: failed + flaky } : { passed: passed + flaky, failed };
}

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** The line on which `pnpm test` ends. */
export function closingLine(counts: Counts): string {
  return `${counts.passed} passed, ${counts.failed} failed`;
}
