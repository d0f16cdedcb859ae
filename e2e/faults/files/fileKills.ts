import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import { ServerProcess } from "../../rig/ServerProcess.ts";
import type { KillOptions } from "../killRounds.ts";
import { type FileVerdict, KilledFile } from "./KilledFile.ts";
import { killedRestore } from "./killedRestore.ts";
import { MAKINGS } from "./makings.ts";
import { type PreparedRounds, prepareRounds } from "./prepareRounds.ts";

export interface FileReport extends FileVerdict {
  readonly rounds: number;
}

const NOTHING_YET: FileReport = {
  rounds: 0,
  midway: 0,
  answered: 0,
  whole: 0,
  halves: 0,
  lost: 0,
  misplaced: 0,
  leftovers: 0,
  refused: 0,
};

/** Brings files back, makes boards of moments and puts a backup back, the plug pulled meanwhile, and looks at what is there afterwards. */
export async function fileKills({ rounds, program, seed, report }: KillOptions): Promise<FileReport> {
  const folder = mkdtempSync(join(tmpdir(), "buurtbord-files-"));
  let found = NOTHING_YET;
  try {
    const prepared = await prepareRounds(folder);
    report(saidOfTimes(prepared));
    for (let round = 0; round < rounds; round++) {
      const dataDir = join(folder, "data");
      const verdict = await play(prepared, { dataDir, program, seed: seed + round });
      found = addUp(found, verdict);
      if (!isFileClean(verdict)) report(`seed ${seed + round}: ${saidOfFiles(verdict)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return found;
}

export function isFileClean({ halves, lost, misplaced, leftovers, refused }: FileVerdict): boolean {
  return halves + lost + misplaced + leftovers + refused === 0;
}

export function saidOfFiles(found: FileVerdict): string {
  const { midway, answered, whole, halves, lost, misplaced, leftovers, refused } = found;
  return (
    `${midway} cut with a part on disk, ${answered} answered before, ${whole} whole afterwards; half ${halves}, ` +
    `answered and lost ${lost}, wrong on the shelf ${misplaced}, files left ${leftovers}, not made again ${refused}`
  );
}

interface Round extends Pick<KillOptions, "program" | "seed"> {
  readonly dataDir: string;
}

/** One after the other each of the makings, and then the backup. */
async function play(
  { prepared, environment, house, backup, untroubled, took }: PreparedRounds,
  { dataDir, program, seed }: Round,
): Promise<FileVerdict> {
  rmSync(dataDir, { recursive: true, force: true });
  cpSync(prepared, dataDir, { recursive: true });
  const making = MAKINGS[seed % (MAKINGS.length + 1)];
  const parts = { dataDir, house, random: seededRandom(seed) };
  if (making === undefined) return killedRestore({ ...parts, environment, backup, took });
  const server = await ServerProcess.start({ dataDir, program, environment });
  const killed = new KilledFile(server, { ...parts, making, untroubled: untroubled[making] });
  try {
    return await killed.play();
  } finally {
    await killed.server.kill();
  }
}

function saidOfTimes({ untroubled, took: restore }: PreparedRounds): string {
  const each = MAKINGS.map((making) => {
    const { took, wrote } = untroubled[making];
    return `the ${making} takes ${Math.round(took)} ms, ${Math.round(wrote)} of them since the first write`;
  });
  return [...each, `a backup is put back in ${Math.round(restore)} ms`].join("; ");
}

function addUp(found: FileReport, one: FileVerdict): FileReport {
  return {
    rounds: found.rounds + 1,
    midway: found.midway + one.midway,
    answered: found.answered + one.answered,
    whole: found.whole + one.whole,
    halves: found.halves + one.halves,
    lost: found.lost + one.lost,
    misplaced: found.misplaced + one.misplaced,
    leftovers: found.leftovers + one.leftovers,
    refused: found.refused + one.refused,
  };
}
