/** How many tests of a stage passed and failed. */
export type Counts = { passed: number; failed: number };

/** Who wrote the report: `outcomes` are Counts as they are. */
export type Reporter = "vitest" | "playwright" | "outcomes";

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
      return { passed: Number(stats?.expected), failed: Number(stats?.unexpected) + Number(stats?.flaky) };
    }
    case "outcomes":
      return report as Counts;
  }
}

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** The line on which `pnpm test` ends. */
export function closingLine(counts: Counts): string {
  return `${counts.passed} passed, ${counts.failed} failed`;
}
