/** `pnpm test`: check, unit, end to end, and short versions of the long runs. Its last line counts the tests. */

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { checkStages } from "./checkStages.ts";
import { closingLine } from "./counts.ts";
import { runStages, type Stage } from "./runStages.ts";

const RESULTS = "test-results";

const testStages: readonly Stage[] = [
  { name: "rsvg-convert", command: "node scripts/ensure-rsvg.ts" },
  {
    name: "unit",
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${RESULTS}/unit.json`,
    report: { reporter: "vitest", file: `${RESULTS}/unit.json` },
  },
  { name: "qpdf and poppler", command: "node scripts/ensure-pdf.ts" },
  { name: "browser", command: "node scripts/ensure-browser.ts" },
  {
    name: "end to end", // on the client that the first stage of check has just built
    command: "pnpm --filter @buurtbord/e2e exec playwright test",
    report: { reporter: "playwright", file: `${RESULTS}/e2e.json` },
  },
  { name: "engines", command: "node scripts/ensure-engines.ts" },
  {
    name: "Firefox and WebKit",
    command: "pnpm --filter @buurtbord/e2e exec playwright test --config engines/playwright.config.ts",
    report: { reporter: "playwright", file: `${RESULTS}/engines.json` },
  },
  {
    name: "faults",
    command: "pnpm test:faults",
    report: { reporter: "outcomes", file: `${RESULTS}/faults.json` },
  },
  {
    name: "fuzz",
    command: "pnpm fuzz short",
    report: { reporter: "outcomes", file: `${RESULTS}/fuzz.json` },
  },
  {
    name: "soak",
    command: "pnpm soak short",
    report: { reporter: "outcomes", file: `${RESULTS}/soak.json` },
  },
];

rmSync(RESULTS, { recursive: true, force: true }); // a report of an earlier run must never be counted
const counts = await runStages([...checkStages, ...testStages]);
mkdirSync(RESULTS, { recursive: true });
writeFileSync(`${RESULTS}/all.json`, JSON.stringify(counts)); // for test-all.ts
console.log(`\n${closingLine(counts)}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
