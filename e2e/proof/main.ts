import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CLAIMS, type ClaimId } from "./claims.ts";
import { eveningFigures } from "./eveningFigures.ts";
import { addRun, writePage } from "./Proof.ts";

const USAGE = `Usage:
  pnpm proof                                makes docs/proof.md from docs/proof.json
  pnpm proof evenings                       adds the evenings that were just walked
  pnpm proof note <claim> <figure>=<n>...   adds what was measured by hand`;

/** Of the last run in a browser. */
const REPORT = fileURLToPath(new URL("../../test-results/e2e.json", import.meta.url));

const [command, claim, ...given] = process.argv.slice(2);
if (command === undefined) writePage();
else if (command === "evenings") addRun("evenings", eveningFigures(readFileSync(REPORT, "utf8")));
else if (command === "note" && claim !== undefined && isClaim(claim) && given.length > 0) note(claim, given);
else {
  console.error(USAGE);
  process.exitCode = 2;
}

function isClaim(name: string): name is ClaimId {
  return Object.hasOwn(CLAIMS, name);
}

function note(id: ClaimId, given: readonly string[]): void {
  const figures = Object.fromEntries(
    given.map((part) => part.split("=")).map(([name, n]) => [name ?? "", Number(n)]),
  );
  const unknown = Object.keys(figures).filter((name) => !Object.hasOwn(CLAIMS[id].figures, name));
  if (unknown.length > 0 || Object.values(figures).some(Number.isNaN)) {
    throw new Error(`Of ${id} these are the figures: ${Object.keys(CLAIMS[id].figures).join(", ")}`);
  }
  addRun(id, figures);
}
