import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import { type DiskReport, diskRounds, isDiskClean, saidOfDisk } from "./diskRounds.ts";
import { eraseNames, isErased, saidOfErase } from "./eraseNames.ts";
import { isClean, type KillReport, killRounds, said } from "./killRounds.ts";
import { isPowerClean, type PowerReport, powerCuts, saidOfPower } from "./powerCuts.ts";

const SOUND_SERVER = "server/src/main.ts";
/** A server that tells people "bewaard" before it is on disk: the rounds must catch it. */
const BROKEN_SERVERS: Readonly<Record<string, string>> = { "ack-first": "server/faults/ackFirstServer.ts" };
/** A server whose commits do not wait for the disk: the power cuts must catch it. */
const BROKEN_PRELOADS: Readonly<Record<string, string>> = { "normal-sync": "./server/faults/normalSync.ts" };
const SHORT_ROUNDS = 10;
const BROKEN_ROUNDS = 5;
const SHORT_CUTS = 5;
const BROKEN_CUTS = 2;
const SHORT_TROUBLES = 6;
/** Long enough for compactions and for a checkpoint of SQLite within what was written. */
const LONG_WRITING_MS = 12_000;
const SHORT_WRITING_MS = 2_500;

const USAGE = `Usage:
  pnpm faults kill [--rounds=200] [--broken=ack-first] [--seed=N]
  pnpm faults power [--rounds=100] [--broken=normal-sync] [--seed=N]    needs Linux and a C compiler
  pnpm faults disk [--rounds=20] [--seed=N]    a disk that is full or broken for a moment; the same needs
  pnpm faults erase        a thousand names, planted, erased and looked for
  pnpm faults short        what pnpm test runs: short versions, and proof that they bite`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string" },
    broken: { type: "string" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  },
});
const seed = Number(values.seed);
console.log(`seed ${seed}`);
process.exit(await run(positionals[0])); // phones that still wait for an answer would keep it alive

async function run(scenario: string | undefined): Promise<number> {
  const { broken } = values;
  switch (scenario) {
    case "kill":
      return isClean(await kill(Number(values.rounds ?? "200"), programNamed(broken))) ? 0 : 1;
    case "power":
      return isPowerClean(await power(Number(values.rounds ?? "100"), LONG_WRITING_MS, broken)) ? 0 : 1;
    case "disk":
      return isDiskClean(await disk(Number(values.rounds ?? "20"))) ? 0 : 1;
    case "erase":
      return erase();
    case "short":
      return short();
    default:
      console.error(USAGE);
      return 2;
  }
}

async function short(): Promise<number> {
  const sound = await kill(SHORT_ROUNDS, SOUND_SERVER);
  const broken = await kill(BROKEN_ROUNDS, programNamed("ack-first"));
  const outcomes = {
    [`${SHORT_ROUNDS} rounds of kill -9, compactions inside, lose nothing`]:
      isClean(sound) && sound.compactions > 0,
    "a server that acknowledges first is caught": broken.lost.size > 0,
    ...(await shortDisk()),
  };
  for (const [name, passed] of Object.entries(outcomes))
    console.log(`${passed ? "passed" : "FAILED"}: ${name}`);
  const passed = Object.values(outcomes).filter(Boolean).length;
  const failed = Object.values(outcomes).length - passed;
  mkdirSync("test-results", { recursive: true });
  writeFileSync("test-results/faults.json", JSON.stringify({ passed, failed }));
  return failed === 0 ? 0 : 1;
}

async function shortDisk(): Promise<Record<string, boolean>> {
  if (process.platform !== "linux") {
    console.log("power cuts and a failing disk: left out, they need Linux");
    return {};
  }
  const sound = await power(SHORT_CUTS, SHORT_WRITING_MS);
  const broken = await power(BROKEN_CUTS, SHORT_WRITING_MS, "normal-sync");
  return {
    [`${SHORT_CUTS} power cuts lose nothing`]: isPowerClean(sound) && sound.acknowledged > 0,
    "a server that does not wait for the disk is caught": broken.lost.size > 0,
    "a disk that fails for a moment loses nothing and shows nothing unsaved": isDiskClean(
      await disk(SHORT_TROUBLES),
    ),
  };
}

async function kill(rounds: number, program: string): Promise<KillReport> {
  console.log(`kill -9, ${rounds} rounds on ${program}`);
  const report = await killRounds({ rounds, program, random: seededRandom(seed), report: tell });
  console.log(`${report.rounds} rounds, ${report.acknowledged} acknowledged contributions: ${said(report)}`);
  return report;
}

async function power(cuts: number, writingMs: number, broken?: string): Promise<PowerReport> {
  console.log(`power loss, ${cuts} cuts${broken === undefined ? "" : ` with ${broken}`}`);
  const nodeArguments = broken === undefined ? [] : ["--import", named(BROKEN_PRELOADS, broken)];
  const report = await powerCuts({ cuts, seed, writingMs, nodeArguments, report: tell });
  console.log(`${report.cuts} cuts, ${saidOfPower(report)}`);
  return report;
}

async function disk(rounds: number): Promise<DiskReport> {
  console.log(`a failing disk, ${rounds} rounds`);
  const report = await diskRounds({ rounds, random: seededRandom(seed) });
  console.log(`${report.rounds} rounds, ${saidOfDisk(report)}`);
  return report;
}

async function erase(): Promise<number> {
  const report = await eraseNames();
  console.log(saidOfErase(report));
  return isErased(report) ? 0 : 1;
}

function tell(line: string): void {
  console.log(`  ${line}`);
}

function programNamed(broken: string | undefined): string {
  return broken === undefined ? SOUND_SERVER : named(BROKEN_SERVERS, broken);
}

function named(all: Readonly<Record<string, string>>, broken: string): string {
  const found = all[broken];
  if (found === undefined) throw new Error(`Nothing broken is called ${broken}`);
  return found;
}
