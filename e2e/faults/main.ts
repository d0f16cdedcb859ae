import { parseArgs } from "node:util";
import { longRun } from "../proof/longRun.ts";
import { addRun } from "../proof/Proof.ts";
import { isDiskClean } from "./diskRounds.ts";
import { eraseNames, isErased, saidOfErase } from "./eraseNames.ts";
import { isEveningClean } from "./evening/eveningKills.ts";
import { isFileClean } from "./files/fileKills.ts";
import { isClean } from "./killRounds.ts";
import { isPhoneClean } from "./phone/phoneRounds.ts";
import { isPowerClean } from "./powerCuts.ts";
import { disk, evenings, files, kill, phone, power } from "./runs.ts";
import { short } from "./short.ts";

/** Long enough for compactions and for a checkpoint of SQLite within what was written. */
const LONG_WRITING_MS = 12_000;
/** After so many rounds what was found is kept. */
const KILLS_IN_PIECE = 40;
const EVENINGS_IN_PIECE = 10;
const FILES_IN_PIECE = 20;
const CUTS_IN_PIECE = 25;
const TROUBLES_IN_PIECE = 20;
const INTERRUPTIONS_IN_PIECE = 50;

const USAGE = `Usage:
  pnpm faults kill [--rounds=200]     kill -9 at random moments
  pnpm faults evening [--rounds=50]   kill -9 as tables open, as people write there, as the harvest comes
  pnpm faults files [--rounds=60]     kill -9 as a file, a moment or a backup becomes a board
  pnpm faults power [--rounds=100]    the plug is pulled; needs Linux and a C compiler
  pnpm faults disk [--rounds=20]      a disk that is full or broken for a moment; the same needs
  pnpm faults phone [--rounds=500]    the phone page, interrupted in every way that we know
  pnpm faults erase                   a thousand names, planted, erased and looked for
  pnpm faults short                   what pnpm test runs: short versions, and proof that they bite

Each goes on after the last seed of docs/proof.json and adds what it finds to it. Not so these:
  --seed=N        from another seed on
  --broken=...    on a server that is broken on purpose: kill and evening have ack-first, files has table-by-table,
                  power has normal-sync, phone has early-word`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string" }, broken: { type: "string" }, seed: { type: "string" } },
});
const { broken } = values;
process.exit(await run(positionals[0])); // phones that still wait for an answer would keep it alive

async function run(scenario: string | undefined): Promise<number> {
  switch (scenario) {
    case "kill":
      return (await killed(Number(values.rounds ?? "200"))) ? 0 : 1;
    case "evening":
      return (await eveningsKilled(Number(values.rounds ?? "50"))) ? 0 : 1;
    case "files":
      return (await filesKilled(Number(values.rounds ?? "60"))) ? 0 : 1;
    case "power":
      return (await powerLost(Number(values.rounds ?? "100"))) ? 0 : 1;
    case "disk":
      return (await diskFailed(Number(values.rounds ?? "20"))) ? 0 : 1;
    case "phone":
      return (await phoneInterrupted(Number(values.rounds ?? "500"))) ? 0 : 1;
    case "erase":
      return (await erased()) ? 0 : 1;
    case "short":
      return short(seedOr(Date.now() % 1_000_000));
    default:
      console.error(USAGE);
      return 2;
  }
}

async function killed(rounds: number): Promise<boolean> {
  if (isTrial()) return isClean(await kill({ rounds, seed: seedOr(1), broken }));
  return longRun({ claim: "kill", rounds, roundsInPiece: KILLS_IN_PIECE }, async (piece) => {
    const report = await kill(piece);
    const { acknowledged, unsound, moments, halves, compactions } = report;
    const damage = { unsound, moments, halves, compactions };
    const figures = { rounds: piece.rounds, acknowledged, ...verdictOf(report), ...damage };
    return { figures, isClean: isClean(report) };
  });
}

async function eveningsKilled(rounds: number): Promise<boolean> {
  if (isTrial()) return isEveningClean(await evenings({ rounds, seed: seedOr(1), broken }));
  return longRun({ claim: "evening-kills", rounds, roundsInPiece: EVENINGS_IN_PIECE }, async (piece) => {
    const report = await evenings(piece);
    return { figures: { ...report }, isClean: isEveningClean(report) };
  });
}

async function filesKilled(rounds: number): Promise<boolean> {
  if (isTrial()) return isFileClean(await files({ rounds, seed: seedOr(1), broken }));
  return longRun({ claim: "file-kills", rounds, roundsInPiece: FILES_IN_PIECE }, async (piece) => {
    const report = await files(piece);
    return { figures: { ...report }, isClean: isFileClean(report) };
  });
}

async function powerLost(rounds: number): Promise<boolean> {
  const writingMs = LONG_WRITING_MS;
  if (isTrial()) return isPowerClean(await power({ rounds, seed: seedOr(1), writingMs, broken }));
  return longRun({ claim: "power", rounds, roundsInPiece: CUTS_IN_PIECE }, async (piece) => {
    const report = await power({ ...piece, writingMs });
    const figures = { rounds: piece.rounds, acknowledged: report.acknowledged, ...verdictOf(report) };
    return { figures, isClean: isPowerClean(report) };
  });
}

async function diskFailed(rounds: number): Promise<boolean> {
  if (isTrial()) return isDiskClean(await disk({ rounds, seed: seedOr(1) }));
  return longRun({ claim: "disk", rounds, roundsInPiece: TROUBLES_IN_PIECE }, async (piece) => {
    const report = await disk(piece);
    const { acknowledged, refused: notSaved } = report;
    const figures = { rounds: piece.rounds, acknowledged, ...verdictOf(report), notSaved };
    return { figures, isClean: isDiskClean(report) };
  });
}

async function phoneInterrupted(rounds: number): Promise<boolean> {
  if (isTrial()) return isPhoneClean(await phone({ rounds, seed: seedOr(1), broken }));
  return longRun({ claim: "phone-faults", rounds, roundsInPiece: INTERRUPTIONS_IN_PIECE }, async (piece) => {
    const report = await phone(piece);
    const { written, said, early, lost, doubled, again, stuck } = report;
    const figures = {
      rounds: piece.rounds,
      written,
      said,
      early: early.size,
      lost: lost.size,
      doubled: doubled.size,
      again: again.size,
      stuck,
    };
    return { figures, isClean: isPhoneClean(report) };
  });
}

async function erased(): Promise<boolean> {
  const report = await eraseNames();
  console.log(saidOfErase(report));
  addRun("erase", { names: report.planted, found: report.left.length, seconds: report.seconds });
  return isErased(report);
}

/** A trial has a seed of its own or a server that is broken on purpose: it proves nothing of the product. */
function isTrial(): boolean {
  return broken !== undefined || values.seed !== undefined;
}

function seedOr(otherwise: number): number {
  return values.seed === undefined ? otherwise : Number(values.seed);
}

interface Sets {
  readonly lost: ReadonlySet<string>;
  readonly doubled: ReadonlySet<string>;
  readonly takenBack: ReadonlySet<string>;
}

function verdictOf({ lost, doubled, takenBack }: Sets) {
  return { lost: lost.size, doubled: doubled.size, takenBack: takenBack.size };
}
