import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { addRun, nextSeed } from "../proof/Proof.ts";
import { tellOutcomes } from "../rig/tellOutcomes.ts";
import { yjsAttacks } from "./attacks.ts";
import { type Failure, type FuzzOutcome, type FuzzReport, fuzz } from "./fuzz.ts";

const SEEDS = fileURLToPath(new URL("seeds.json", import.meta.url));
/** A server whose filter on facilitators' updates lets everything through: the fuzz must see it. */
const LETS_THROUGH = "./server/faults/letThrough.ts";
const SHORT_FRAMES = 4_000;
const BROKEN_FRAMES = 1_000;
/** Of all answers: more, and little reaches what lies behind the limits. */
const MOST_LIMITED = 0.2;
const LONGEST_MS = 50;
const MOST_GROWTH_MB = 50;

/** A room is looked after every five seconds. */
const REST_MS = 12_000;
/** After so many frames what was found is kept. */
const FRAMES_IN_PIECE = 100_000;

const USAGE = `Usage:
  pnpm fuzz [--frames=500000]    goes on after the last seed of docs/proof.json, and adds to it
  pnpm fuzz --seed=N [--frames=500000]    from another seed on, and adds nothing
  pnpm fuzz short [--seed=N]    a little of it, and proof that it bites`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    frames: { type: "string", default: "500000" },
    seed: { type: "string" },
  },
});
process.exit(await run(positionals[0]));

async function run(scenario: string | undefined): Promise<number> {
  const { seed } = values;
  switch (scenario) {
    case undefined:
      return seed === undefined
        ? inPieces(Number(values.frames))
        : trial(Number(seed), Number(values.frames));
    case "short":
      return short(Number(seed ?? Date.now() % 1_000_000_000));
    default:
      console.error(USAGE);
      return 2;
  }
}

async function inPieces(frames: number): Promise<number> {
  let isWell = true;
  for (let done = 0; done < frames; done += FRAMES_IN_PIECE) {
    const outcome = await long(nextSeed("fuzz"), Math.min(FRAMES_IN_PIECE, frames - done));
    const { report } = outcome;
    const { crashes, outsideRights, worstMs: worst, rssGrowthMb: rssGrowth } = report;
    const figures = { frames: report.frames, crashes, outsideRights, worst, rssGrowth };
    addRun("fuzz", figures, [report.firstSeed, report.lastSeed]);
    isWell &&= isClean(outcome) && isSwift(outcome);
  }
  return isWell ? 0 : 1;
}

async function trial(seed: number, frames: number): Promise<number> {
  const outcome = await long(seed, frames);
  return isClean(outcome) && isSwift(outcome) ? 0 : 1;
}

async function long(seed: number, frames: number): Promise<FuzzOutcome> {
  console.log(`${frames} frames from seed ${seed}`);
  const outcome = await fuzz({ frames, seed, seedsFirst: knownSeeds(), restMs: REST_MS, report: tell });
  say(outcome);
  keep(outcome.failures);
  return outcome;
}

/** How long things take is not judged: others may be using this machine. */
async function short(seed: number): Promise<number> {
  console.log(`seed ${seed}`);
  const sound = await fuzz({ frames: SHORT_FRAMES, seed, seedsFirst: knownSeeds() });
  say(sound);
  const broken = await fuzz({ frames: BROKEN_FRAMES, seed, attacks: yjsAttacks, preload: [LETS_THROUGH] });
  return tellOutcomes("fuzz", {
    [`${SHORT_FRAMES} mutated frames change nothing that their sender may not change`]: isClean(sound),
    "most of them reach what lies behind the limits": sound.tally.limited < MOST_LIMITED,
    "a server that lets everything through is caught": broken.report.outsideRights > 0,
  });
}

function isClean({ report, failures }: FuzzOutcome): boolean {
  return report.crashes + report.outsideRights + failures.length === 0;
}

function isSwift({ report, tally }: FuzzOutcome): boolean {
  return report.worstMs <= LONGEST_MS && report.rssGrowthMb < MOST_GROWTH_MB && tally.limited < MOST_LIMITED;
}

function say(outcome: FuzzOutcome): void {
  const { tally, failures, worstSeeds, framesPerSecond } = outcome;
  for (const [what, times] of tally.entries) console.log(`  ${String(times).padStart(8)}  ${what}`);
  console.log(`  held back by limits: ${(100 * tally.limited).toFixed(1)} %`);
  for (const { seed: failing, why } of failures.slice(0, 20)) console.log(`  seed ${failing}: ${why}`);
  tell(outcome.report);
  console.log(`  ${framesPerSecond.toFixed(0)} frames/s; longest among seeds ${worstSeeds.join(", ")}`);
}

function tell({ frames, crashes, outsideRights, worstMs, rssGrowthMb, lastSeed }: FuzzReport): void {
  console.log(
    `  ${frames} frames, up to seed ${lastSeed}: crashes ${crashes}, outside rights ${outsideRights}, ` +
      `longest ${worstMs.toFixed(0)} ms, memory +${rssGrowthMb.toFixed(0)} MB`,
  );
}

/** Seeds that once failed: they are played first, for ever. */
function knownSeeds(): number[] {
  return (JSON.parse(readFileSync(SEEDS, "utf8")) as Failure[]).map((failure) => failure.seed);
}

function keep(failures: readonly Failure[]): void {
  const known = JSON.parse(readFileSync(SEEDS, "utf8")) as Failure[];
  const isNew = ({ seed: failing }: Failure) => !known.some((one) => one.seed === failing);
  const all = [...known, ...new Map(failures.filter(isNew).map((one) => [one.seed, one])).values()];
  writeFileSync(SEEDS, `${JSON.stringify(all, null, 2)}\n`);
}
