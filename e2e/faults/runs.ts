import type { Piece } from "../proof/longRun.ts";
import { type DiskReport, diskRounds, saidOfDisk } from "./diskRounds.ts";
import { type EveningReport, eveningKills } from "./evening/eveningKills.ts";
import { type FileReport, fileKills, saidOfFiles } from "./files/fileKills.ts";
import { type KillReport, killRounds, said } from "./killRounds.ts";
import { withEarlyWord } from "./phone/earlyWord.ts";
import { type PhoneReport, phoneRounds, saidOfPhone } from "./phone/phoneRounds.ts";
import { type PowerReport, powerCuts, saidOfPower } from "./powerCuts.ts";

const SOUND_SERVER = "server/start.js";
/** A server that tells people "bewaard" before it is on disk: the rounds must catch it. */
const BROKEN_SERVERS: Readonly<Record<string, string>> = { "ack-first": "server/faults/ackFirstServer.ts" };
/** A server that brings back an evening table by table: the rounds with files must catch it. */
const BROKEN_IMPORTS: Readonly<Record<string, string>> = {
  "table-by-table": "server/faults/tableByTableServer.ts",
};
/** A server whose commits do not wait for the disk: the power cuts must catch it. */
const BROKEN_PRELOADS: Readonly<Record<string, string>> = { "normal-sync": "./server/faults/normalSync.ts" };
/** Pages that say "bewaard" before the server has: the rounds with the phone must catch them. */
const BROKEN_PAGES: Readonly<Record<string, typeof withEarlyWord>> = { "early-word": withEarlyWord };

interface Broken {
  /** Which fault the server is to have; undefined: none. */
  readonly broken?: string | undefined;
}

export async function kill({ rounds, seed, broken }: Piece & Broken): Promise<KillReport> {
  const program = broken === undefined ? SOUND_SERVER : named(BROKEN_SERVERS, broken);
  console.log(`kill -9, ${rounds} rounds on ${program}, from seed ${seed}`);
  const report = await killRounds({ rounds, program, seed, report: tell });
  console.log(`${report.rounds} rounds, ${report.acknowledged} acknowledged contributions: ${said(report)}`);
  return report;
}

export async function evenings({ rounds, seed, broken }: Piece & Broken): Promise<EveningReport> {
  const program = broken === undefined ? SOUND_SERVER : named(BROKEN_SERVERS, broken);
  console.log(`evenings with tables, ${rounds} of them on ${program}, from seed ${seed}`);
  return eveningKills({ rounds, program, seed, report: tell });
}

export async function files({ rounds, seed, broken }: Piece & Broken): Promise<FileReport> {
  const program = broken === undefined ? SOUND_SERVER : named(BROKEN_IMPORTS, broken);
  console.log(`files and moments, ${rounds} rounds on ${program}, from seed ${seed}`);
  const report = await fileKills({ rounds, program, seed, report: tell });
  console.log(`${report.rounds} rounds: ${saidOfFiles(report)}`);
  return report;
}

export async function power({
  rounds,
  seed,
  writingMs,
  broken,
}: Piece & Broken & { readonly writingMs: number }): Promise<PowerReport> {
  console.log(
    `power loss, ${rounds} cuts${broken === undefined ? "" : ` with ${broken}`}, from seed ${seed}`,
  );
  const nodeArguments = broken === undefined ? [] : ["--import", named(BROKEN_PRELOADS, broken)];
  const report = await powerCuts({ cuts: rounds, seed, writingMs, nodeArguments, report: tell });
  console.log(`${report.cuts} cuts, ${saidOfPower(report)}`);
  return report;
}

export async function disk({ rounds, seed }: Piece): Promise<DiskReport> {
  console.log(`a failing disk, ${rounds} rounds from seed ${seed}`);
  const report = await diskRounds({ rounds, seed });
  console.log(`${report.rounds} rounds, ${saidOfDisk(report)}`);
  return report;
}

export async function phone({ rounds, seed, broken }: Piece & Broken): Promise<PhoneReport> {
  console.log(
    `the phone page, ${rounds} rounds${broken === undefined ? "" : ` with ${broken}`}, from seed ${seed}`,
  );
  const options = { rounds, seed, report: tell };
  const report =
    broken === undefined
      ? await phoneRounds(options)
      : await named(BROKEN_PAGES, broken)((house) => phoneRounds({ ...options, house, isBroken: true }));
  console.log(`${report.rounds} rounds, ${saidOfPhone(report)}`);
  return report;
}

function tell(line: string): void {
  console.log(`  ${line}`);
}

function named<What>(all: Readonly<Record<string, What>>, broken: string): What {
  const found = all[broken];
  if (found === undefined) throw new Error(`Nothing broken is called ${broken}`);
  return found;
}
