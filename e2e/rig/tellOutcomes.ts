import { mkdirSync, writeFileSync } from "node:fs";

const FOLDER = "test-results";

/** Says of each expectation whether it held, and leaves the counts for `pnpm test` in a report of that name. Returns the exit code. */
export function tellOutcomes(report: string, outcomes: Readonly<Record<string, boolean>>): number {
  for (const [name, passed] of Object.entries(outcomes))
    console.log(`${passed ? "passed" : "FAILED"}: ${name}`);
  const passed = Object.values(outcomes).filter(Boolean).length;
  const failed = Object.values(outcomes).length - passed;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${report}.json`, JSON.stringify({ passed, failed }));
  return failed === 0 ? 0 : 1;
}
