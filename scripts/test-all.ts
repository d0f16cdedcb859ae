/**
 * `pnpm test:all`: everything that `pnpm test` does, and then what takes too long for every day. Resumable: what passed
 * on these very sources is not done again. The result goes into docs/proof.json, and docs/proof.md is made from it.
 */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { add, type Counts, closingLine, NO_TESTS } from "./counts.ts";
import { runStages, type Stage } from "./runStages.ts";
import { sourceHash } from "./sourceHash.ts";

const KEPT = "node_modules/.cache/test-all.json";
const SOURCES = [
  "client/src",
  "server/src",
  "shared/src",
  "e2e/tests",
  "e2e/engines",
  "e2e/fixtures",
  "e2e/groups",
  "e2e/page-models",
  "e2e/rig",
  "pnpm-lock.yaml",
];

const PARTS: readonly Stage[] = [
  { name: "every day", command: "node scripts/test.ts", report: outcomes("test-results/all.json") },
  {
    name: "end to end, long",
    command: "TESTS=long pnpm --filter @buurtbord/e2e exec playwright test",
    report: { reporter: "playwright", file: "test-results/e2e.json" },
  },
  {
    name: "lists in a spreadsheet",
    command: "pnpm test:lists",
    report: { reporter: "vitest", file: "test-results/lists.json" },
  },
  {
    name: "groups in a thousand rooms",
    command:
      "TESTS=long vitest run --reporter=default --reporter=json --outputFile.json=test-results/groups.json e2e/groups",
    report: { reporter: "vitest", file: "test-results/groups.json" },
  },
  {
    name: "rights in every way",
    command:
      "TESTS=long vitest run --reporter=default --reporter=json --outputFile.json=test-results/rights.json server/src/rooms/laws/rightsMatrix.test.ts",
    report: { reporter: "vitest", file: "test-results/rights.json" },
  },
  {
    name: "one evening on phones of every size",
    // What they came to is told in docs/proof.md, whatever that is.
    command:
      "TESTS=every-size pnpm --filter @buurtbord/e2e exec playwright test; ended=$?; pnpm proof evenings; exit $ended",
    report: { reporter: "playwright", file: "test-results/e2e.json" },
  },
];

const sources = sourceHash(process.cwd(), SOURCES);
const passed = passedBefore();
let total = NO_TESTS;
for (const part of PARTS) {
  const counts = passed.get(part.name) ?? (await runStages([part]));
  total = add(total, counts);
  if (counts.failed > 0) break;
  keep(part.name, counts);
}
if (total.failed === 0) await runStages([{ name: "proof", command: noteOf(total) }]);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function outcomes(file: string): NonNullable<Stage["report"]> {
  return { reporter: "outcomes", file };
}

function noteOf(counts: Counts): string {
  return `node e2e/proof/main.ts note all passed=${counts.passed} failed=${counts.failed}`;
}

function passedBefore(): Map<string, Counts> {
  try {
    const kept = JSON.parse(readFileSync(KEPT, "utf8")) as { sources: string; parts: [string, Counts][] };
    return new Map(kept.sources === sources ? kept.parts : []);
  } catch {
    return new Map(); // nothing was kept, or nothing that can be read
  }
}

function keep(name: string, counts: Counts): void {
  passed.set(name, counts);
  mkdirSync(dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify({ sources, parts: [...passed] }));
}
