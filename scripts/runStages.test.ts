import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { runStages, type Stage } from "./runStages.ts";

const folder = mkdtempSync(join(tmpdir(), "buurtbord-stages-"));
afterAll(() => rmSync(folder, { recursive: true }));
// The runner's FAILED lines, in the middle of a passing run, would be read as failures of that run.
beforeAll(() => {
  vi.spyOn(console, "log").mockImplementation(() => {});
});

const passing: Stage = { name: "passing", command: "exit 0" };

/** A stage that ends with this exit code and leaves these counts behind. */
function reporting(name: string, exitCode: number, counts: { passed: number; failed: number }): Stage {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(counts));
  return { name, command: `exit ${exitCode}`, report: { reporter: "outcomes", file } };
}

test("adds up the counts of all stages", async () => {
  const stages = [
    passing,
    reporting("unit", 0, { passed: 5, failed: 0 }),
    reporting("e2e", 0, { passed: 2, failed: 0 }),
  ];
  expect(await runStages(stages)).toEqual({ passed: 7, failed: 0 });
});

test("stops at the first stage that fails, and keeps what was counted", async () => {
  const trace = join(folder, "reached");
  const stages = [
    reporting("half", 1, { passed: 3, failed: 2 }),
    { name: "never", command: `echo > "${trace}"` },
  ];
  expect(await runStages(stages)).toEqual({ passed: 3, failed: 2 });
  expect(existsSync(trace)).toBe(false);
});

test("a stage that fails without counting anything is one failure", async () => {
  expect(await runStages([{ name: "types", command: "exit 2" }])).toEqual({ passed: 0, failed: 1 });
});

test("a stage that crashes after counting only passed tests is one failure", async () => {
  const stages = [reporting("crash", 1, { passed: 4, failed: 0 })];
  expect(await runStages(stages)).toEqual({ passed: 4, failed: 1 });
});

test("failed tests count, even if the stage says that all is well", async () => {
  const stages = [reporting("liar", 0, { passed: 4, failed: 1 })];
  expect(await runStages(stages)).toEqual({ passed: 4, failed: 1 });
});

test("a test stage without a report is a failure", async () => {
  const report = { reporter: "outcomes", file: join(folder, "nowhere.json") } as const;
  const stages = [{ name: "silent", command: "exit 0", report }];
  expect(await runStages(stages)).toEqual({ passed: 0, failed: 1 });
});
