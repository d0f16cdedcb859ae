import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import { slowDisk } from "../../bench/slowDisk.ts";
import { type ServerOptions, ServerProcess } from "../../rig/ServerProcess.ts";
import type { KillOptions } from "../killRounds.ts";
import { type FileVerdict, KilledFile, type KilledFileParts } from "./KilledFile.ts";
import { type KilledRestoreParts, killedRestore } from "./killedRestore.ts";
import { MAKINGS, type Making } from "./makings.ts";
import { prepareHouse } from "./preparedHouse.ts";
import { makeOldBackup, putBack } from "./putBack.ts";
import { makeUntroubled, type Untroubled } from "./untroubled.ts";

/** As on an old laptop: what is written in several commits takes long enough to be cut in two. Without a compiler they lie closer. */
const FSYNC_MS = 25;

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
  const prepared = join(folder, "prepared");
  const environment = slowDisk(FSYNC_MS) ?? {};
  let found = NOTHING_YET;
  try {
    const { house, backup, untroubled, took } = await prepare(prepared, {
      dataDir: join(folder, "untroubled"),
      environment,
    });
    report(`${saidOfTimes(untroubled)}; to put a backup back takes ${Math.round(took)} ms`);
    for (let round = 0; round < rounds; round++) {
      const dataDir = join(folder, "data");
      rmSync(dataDir, { recursive: true, force: true });
      cpSync(prepared, dataDir, { recursive: true });
      const making = MAKINGS[(seed + round) % (MAKINGS.length + 1)]; // one more: the backup
      const parts = { dataDir, environment, house, random: seededRandom(seed + round) };
      const verdict =
        making === undefined
          ? await killedRestore({ ...parts, backup, took })
          : await play(program, { ...parts, making, untroubled: untroubled[making] });
      found = addUp(found, verdict);
      if (!isFileClean(verdict))
        report(`seed ${seed + round}, the ${making ?? "backup"}: ${saidOfFiles(verdict)}`);
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

/** The house, and what comes of its files on a copy of it. */
async function prepare(
  dataDir: string,
  copy: Pick<ServerOptions, "environment"> & { readonly dataDir: string },
) {
  const server = await ServerProcess.start({ dataDir });
  const house = await prepareHouse(server.origin);
  const path = `${dataDir}-backup.sqlite`;
  const backup = await makeOldBackup(server.origin, house.buurt, { dataDir, path });
  await server.stop();
  cpSync(dataDir, copy.dataDir, { recursive: true });
  const again = await ServerProcess.start(copy);
  try {
    const untroubled = await makeUntroubled(again, copy.dataDir, house);
    await again.stop();
    const begun = performance.now();
    await once(putBack(backup, copy.dataDir, copy.environment ?? {}), "exit");
    return { house, backup, untroubled, took: performance.now() - begun };
  } finally {
    await again.kill();
  }
}

async function play(
  program: string,
  { environment, ...parts }: KilledFileParts & Pick<KilledRestoreParts, "environment">,
): Promise<FileVerdict> {
  const { dataDir } = parts;
  const killed = new KilledFile(await ServerProcess.start({ dataDir, program, environment }), parts);
  try {
    return await killed.play();
  } finally {
    await killed.server.kill();
  }
}

function saidOfTimes(untroubled: Readonly<Record<Making, Untroubled>>): string {
  const each = MAKINGS.map((making) => {
    const { took, wrote } = untroubled[making];
    return `the ${making} takes ${Math.round(took)} ms, ${Math.round(wrote)} of them since the first write`;
  });
  return each.join("; ");
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
