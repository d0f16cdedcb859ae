import type { JSONReport, JSONReportSuite, JSONReportTest } from "@playwright/test/reporter";
import type { Run } from "./Run.ts";

/** What the evenings in Playwright's report came to: each tells its own figures as annotations. */
export function eveningFigures(report: string): Run["figures"] {
  const { suites } = JSON.parse(report) as JSONReport;
  const evenings = suites.filter(({ file }) => file.endsWith("everySize.test.ts")).flatMap(testsIn);
  if (evenings.length === 0) throw new Error("The last run in a browser walked no evening");
  const told = evenings.flatMap(({ annotations }) => annotations);
  const sumOf = (type: string) =>
    told.filter((one) => one.type === type).reduce((sum, one) => sum + Number(one.description), 0);
  return {
    evenings: evenings.length,
    failed: evenings.filter(({ status }) => status !== "expected").length,
    interruptions: sumOf("interruptions"),
    looks: sumOf("looks"),
    said: sumOf("said"),
  };
}

function testsIn({ specs, suites = [] }: JSONReportSuite): JSONReportTest[] {
  return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(testsIn)];
}
