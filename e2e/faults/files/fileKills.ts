import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import { slowDisk } from "../../bench/slowDisk.ts";
import { type ServerOptions, ServerProcess } from "../../rig/ServerProcess.ts";
import type { KillOptions } from "../killRounds.ts";
import { type FileVerdict, KilledFile } from "./KilledFile.ts";
import { MAKINGS, type Making } from "./makings.ts";
import { prepareHouse } from "./preparedHouse.ts";
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

/** Brings files back and makes boards of moments, the plug pulled meanwhile, and looks at what is there afterwards. */
export async function fileKills({ rounds, program, seed, report }: KillOptions): Promise<FileReport> {
  const folder = mkdtempSync(join(tmpdir(), "buurtbord-files-"));
  const prepared = join(folder, "prepared");
  const environment = slowDisk(FSYNC_MS) ?? {};
  let found = NOTHING_YET;
  try {
    const { house, untroubled } = await prepare(prepared, {
      dataDir: join(folder, "untroubled"),
      environment,
    });
    report(saidOfTimes(untroubled));
    for (let round = 0; round < rounds; round++) {
      const dataDir = join(folder, "data");
      rmSync(dataDir, { recursive: true, force: true });
      cpSync(prepared, dataDir, { recursive: true });
      const making = MAKINGS[(seed + round) % MAKINGS.length] ?? "evening";
      const random = seededRandom(seed + round);
      const parts = { dataDir, house, making, untroubled: untroubled[making], random };
      const verdict = await play(await ServerProcess.start({ dataDir, program, environment }), parts);
      found = addUp(found, verdict);
      if (!isFileClean(verdict)) report(`seed ${seed + round}, the ${making}: ${saidOfFiles(verdict)}`);
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
  await server.stop();
  cpSync(dataDir, copy.dataDir, { recursive: true });
  const again = await ServerProcess.start(copy);
  try {
    return { house, untroubled: await makeUntroubled(again, copy.dataDir, house) };
  } finally {
    await again.kill();
  }
}

async function play(
  server: ServerProcess,
  parts: ConstructorParameters<typeof KilledFile>[1],
): Promise<FileVerdict> {
  const killed = new KilledFile(server, parts);
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
