import { expect, test } from "vitest";
import { add, closingLine, readCounts } from "./counts.ts";

test("counts Vitest's tests, and leaves skipped ones out", () => {
  const report = { numTotalTests: 9, numPassedTests: 6, numFailedTests: 2, numPendingTests: 1 };
  expect(readCounts("vitest", JSON.stringify(report))).toEqual({ passed: 6, failed: 2 });
});

test("counts Playwright's tests, and forgives two of them a second try", () => {
  const report = (flaky: number) =>
    JSON.stringify({ suites: [], stats: { expected: 12, skipped: 1, unexpected: 3, flaky } });
  expect(readCounts("playwright", report(2))).toEqual({ passed: 14, failed: 3 });
  expect(readCounts("playwright", report(3))).toEqual({ passed: 12, failed: 6 });
});

test("takes the counts of the faults as they are", () => {
  expect(readCounts("outcomes", '{"passed":21,"failed":0}')).toEqual({ passed: 21, failed: 0 });
});

test("refuses the report of another runner", () => {
  expect(() => readCounts("vitest", '{"passed":21,"failed":0}')).toThrow("no report of vitest");
  expect(() => readCounts("playwright", '{"errors":[]}')).toThrow("no report of playwright");
  expect(() => readCounts("outcomes", "{}")).toThrow("no report of outcomes");
});

test("the closing line is the sum over the stages", () => {
  const total = add({ passed: 120, failed: 0 }, { passed: 21, failed: 2 });
  expect(closingLine(total)).toBe("141 passed, 2 failed");
});
