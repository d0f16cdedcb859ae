import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import { isClean, type KillReport, killRounds, said } from "./killRounds.ts";

const SOUND_SERVER = "server/src/main.ts";
/** A server that tells people "bewaard" before it is on disk: the rounds must catch it. */
const BROKEN_SERVERS: Readonly<Record<string, string>> = { "ack-first": "server/faults/ackFirstServer.ts" };
const SHORT_ROUNDS = 20;
const BROKEN_ROUNDS = 10;

const USAGE = `Usage:
  pnpm faults kill [--rounds=200] [--broken=ack-first] [--seed=N]
  pnpm faults short        what pnpm test runs: 20 rounds, and proof that the rounds bite`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "200" },
    broken: { type: "string" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  },
});
console.log(`seed ${values.seed}`);
process.exitCode = await run(positionals[0]);

async function run(scenario: string | undefined): Promise<number> {
  switch (scenario) {
    case "kill":
      return isClean(await kill(Number(values.rounds), programNamed(values.broken))) ? 0 : 1;
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
    [`${SHORT_ROUNDS} rounds of kill -9 lose nothing`]: isClean(sound),
    "a server that acknowledges first is caught": broken.lost.size > 0,
  };
  for (const [name, passed] of Object.entries(outcomes))
    console.log(`${passed ? "passed" : "FAILED"}: ${name}`);
  const passed = Object.values(outcomes).filter(Boolean).length;
  const failed = Object.values(outcomes).length - passed;
  mkdirSync("test-results", { recursive: true });
  writeFileSync("test-results/faults.json", JSON.stringify({ passed, failed }));
  return failed === 0 ? 0 : 1;
}

async function kill(rounds: number, program: string): Promise<KillReport> {
  console.log(`kill -9, ${rounds} rounds on ${program}`);
  const random = seededRandom(`${values.seed}`);
  const report = await killRounds({ rounds, program, random, report: (line) => console.log(`  ${line}`) });
  console.log(`${report.rounds} rounds, ${report.acknowledged} acknowledged contributions: ${said(report)}`);
  return report;
}

function programNamed(broken: string | undefined): string {
  if (broken === undefined) return SOUND_SERVER;
  const program = BROKEN_SERVERS[broken];
  if (program === undefined) throw new Error(`No broken server is called ${broken}`);
  return program;
}
