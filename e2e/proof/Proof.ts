import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CLAIMS, type ClaimId } from "./claims.ts";
import { machineName } from "./machineName.ts";
import { proofPage } from "./proofPage.ts";
import { type Run, withRun } from "./Run.ts";

export type Runs = Readonly<Partial<Record<ClaimId, readonly Run[]>>>;

const DATA = fileURLToPath(new URL("../../docs/proof.json", import.meta.url));
const PAGE = fileURLToPath(new URL("../../docs/proof.md", import.meta.url));
/** Of a claim that has no seeds yet. */
const FIRST_SEED = 1;

/** What was found so far: docs/proof.json, from which docs/proof.md is made. */
export function readRuns(): Runs {
  return JSON.parse(readFileSync(DATA, "utf8"));
}

/** Where a long run goes on: after the last seed that was tried. */
export function nextSeed(claim: ClaimId): number {
  const last = Math.max(...(readRuns()[claim] ?? []).map(({ seeds }) => seeds?.[1] ?? 0), FIRST_SEED - 1);
  return last + 1;
}

/** Adds what was found to docs/proof.json, at once: a run that is broken off keeps what it had. */
export function addRun(claim: ClaimId, figures: Run["figures"], seeds?: readonly [number, number]): void {
  const date = new Date().toISOString().slice(0, 10);
  const run: Run = { date, machine: machineName(), ...(seeds && { seeds }), figures };
  const runs = readRuns();
  writeFileSync(
    DATA,
    `${JSON.stringify({ ...runs, [claim]: withRun(CLAIMS[claim], runs[claim] ?? [], run) }, null, 2)}\n`,
  );
  writePage();
}

/** Makes docs/proof.md anew. */
export function writePage(): void {
  writeFileSync(PAGE, proofPage(CLAIMS, readRuns()));
}
