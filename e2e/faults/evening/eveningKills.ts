import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import { ServerProcess } from "../../rig/ServerProcess.ts";
import type { KillOptions } from "../killRounds.ts";
import { type EveningVerdict, KilledEvening } from "./KilledEvening.ts";
import { type SeatedEvening, seatedEvening } from "./seatedEvening.ts";

export interface EveningReport {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly moves: number;
  readonly lost: number;
  readonly doubled: number;
  readonly takenBack: number;
  readonly halfTables: number;
  readonly misplaced: number;
  readonly misgathered: number;
}

const NOTHING_YET: EveningReport = {
  rounds: 0,
  acknowledged: 0,
  moves: 0,
  lost: 0,
  doubled: 0,
  takenBack: 0,
  halfTables: 0,
  misplaced: 0,
  misgathered: 0,
};

/** Plays evenings with tables, the plug pulled three times in each, and counts what is missing afterwards. */
export async function eveningKills({ rounds, program, seed, report }: KillOptions): Promise<EveningReport> {
  const folder = mkdtempSync(join(tmpdir(), "buurtbord-tables-"));
  const seated = join(folder, "seated");
  let found = NOTHING_YET;
  try {
    const evening = await prepare(seated);
    for (let round = 0; round < rounds; round++) {
      const dataDir = join(folder, "data");
      rmSync(dataDir, { recursive: true, force: true });
      cpSync(seated, dataDir, { recursive: true });
      found = addUp(found, await play({ dataDir, program }, evening, seededRandom(seed + round)));
      report(`${found.rounds} evenings: ${saidOfEvenings(found)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return found;
}

function saidOfEvenings(found: EveningReport): string {
  const { acknowledged, moves, lost, doubled, takenBack, halfTables, misplaced, misgathered } = found;
  return (
    `${acknowledged} acknowledged lines, ${moves} people led elsewhere; lost ${lost}, doubled ${doubled}, ` +
    `seen and then gone ${takenBack}; half tables ${halfTables}, misplaced ${misplaced}, misgathered ${misgathered}`
  );
}

export function isEveningClean(found: EveningReport): boolean {
  const { lost, doubled, takenBack, halfTables, misplaced, misgathered } = found;
  return lost + doubled + takenBack + halfTables + misplaced + misgathered === 0;
}

async function prepare(dataDir: string): Promise<SeatedEvening> {
  const server = await ServerProcess.start({ dataDir });
  const evening = await seatedEvening(server.origin);
  await server.stop();
  return evening;
}

async function play(
  options: { readonly dataDir: string; readonly program: string },
  seated: SeatedEvening,
  random: () => number,
): Promise<EveningVerdict> {
  const evening = new KilledEvening(await ServerProcess.start(options), seated, random);
  try {
    return await evening.play();
  } finally {
    await evening.server.kill();
  }
}

function addUp(found: EveningReport, one: EveningVerdict): EveningReport {
  return {
    rounds: found.rounds + 1,
    acknowledged: found.acknowledged + one.acknowledged,
    moves: found.moves + one.moves,
    lost: found.lost + one.lost.size,
    doubled: found.doubled + one.doubled.size,
    takenBack: found.takenBack + one.takenBack.size,
    halfTables: found.halfTables + one.halfTables,
    misplaced: found.misplaced + one.misplaced,
    misgathered: found.misgathered + one.misgathered,
  };
}
