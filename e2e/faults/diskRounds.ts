import { setTimeout as wait } from "node:timers/promises";
import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import { createBoard, type NewBoard } from "../rig/api.ts";
import { BoardReader } from "../rig/BoardReader.ts";
import { ServerProcess } from "../rig/ServerProcess.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";
import { readTrace } from "./readTrace.ts";
import { SimulatedDisk } from "./SimulatedDisk.ts";
import type { Verdict } from "./Tally.ts";
import { Testimony } from "./Testimony.ts";
import { textsAfterStart } from "./textsAfterStart.ts";
import { type DiskTrouble, WatchedDisk } from "./WatchedDisk.ts";
import { WritingPhone } from "./WritingPhone.ts";

const PHONES = 10;
const TROUBLES: readonly DiskTrouble[] = ["full", "write-error", "sync-error"];
/** Answers that left before the trouble may still be under way for so long. */
const ARRIVING_MS = 50;
const TROUBLE_MS = 300;
const PATIENCE_MS = 20_000;

export interface DiskOptions {
  readonly rounds: number;
  /** Of the first round; each next one has the next. */
  readonly seed: number;
}

export interface DiskReport extends Verdict {
  readonly rounds: number;
  readonly acknowledged: number;
  /** How often a phone was told "not saved". */
  readonly refused: number;
  /** What was acknowledged or shown while nothing could be saved. */
  readonly toldWhileFailing: number;
}

/** A disk that is full or broken for a moment, again and again; then only what was fsynced is left of it. */
export async function diskRounds({ rounds, seed }: DiskOptions): Promise<DiskReport> {
  const disk = new WatchedDisk();
  const { dataDir, environment } = disk;
  const server = await ServerProcess.start({ dataDir, environment: { ...environment, LOG_LEVEL: "silent" } });
  try {
    const board = await createBoard(server.origin);
    const testimony = new Testimony(() => disk.moment);
    const reader = await wallOf(server.origin, board, testimony);
    const phones = await writingPhones(server.origin, board, testimony);
    let toldWhileFailing = 0;
    for (let round = 0; round < rounds; round++) {
      await wait(100 + seededRandom(seed + round)() * 300);
      toldWhileFailing += await trouble(disk, TROUBLES[round % TROUBLES.length] ?? "full", testimony, phones);
    }
    await reader.close();
    await server.kill();
    for (const { phone } of phones) phone.disconnect();
    const refused = timesNotSaved(phones);
    const tally = testimony.upTo(disk.moment);
    const verdict = tally.freeze().check(await textsOnDisk(disk, board));
    return { rounds, acknowledged: tally.acknowledged, refused, toldWhileFailing, ...verdict };
  } finally {
    await server.kill();
    disk.remove();
  }
}

export function isDiskClean(report: DiskReport): boolean {
  const { lost, doubled, takenBack, toldWhileFailing } = report;
  return lost.size + doubled.size + takenBack.size + toldWhileFailing === 0 && report.refused > 0;
}

export function saidOfDisk(report: DiskReport): string {
  return (
    `${report.acknowledged} acknowledged, ${report.refused} times "not saved": lost ${report.lost.size}, ` +
    `doubled ${report.doubled.size}, seen and then gone ${report.takenBack.size}, ` +
    `told while failing ${report.toldWhileFailing}`
  );
}

/** Resolves when people's writing is saved again, by itself; with what was told in between. */
async function trouble(
  disk: WatchedDisk,
  kind: DiskTrouble,
  testimony: Testimony,
  phones: readonly WritingPhone[],
): Promise<number> {
  const before = timesNotSaved(phones);
  disk.fail(kind);
  await until(() => timesNotSaved(phones) > before, `nobody was told "not saved" (${kind})`);
  await wait(ARRIVING_MS);
  const told = testimony.moments.length;
  await wait(TROUBLE_MS);
  const toldMeanwhile = testimony.moments.length - told;
  disk.mend();
  const after = testimony.moments.length;
  await until(() => testimony.moments.length > after, `nothing was saved any more (${kind})`);
  return toldMeanwhile;
}

async function until(isSo: () => boolean, otherwise: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error(otherwise);
    await wait(5);
  }
}

async function wallOf(origin: string, board: NewBoard, testimony: Testimony): Promise<BoardReader> {
  const reader = new BoardReader(origin, board);
  await reader.synced();
  reader.doc.on("update", () => {
    for (const text of reader.texts().values()) testimony.see(text);
  });
  return reader;
}

async function writingPhones(origin: string, board: NewBoard, testimony: Testimony): Promise<WritingPhone[]> {
  const phones = await Promise.all(Array.from({ length: PHONES }, () => SimulatedPhone.join(origin, board)));
  await Promise.all(phones.map((phone) => phone.connect()));
  const remote = await SimulatedPhone.remote(origin, board); // is allowed more, so that somebody always writes
  const writing = [...phones, remote].map((phone, i) => new WritingPhone(`telefoon${i}`, phone, testimony));
  for (const phone of writing) void phone.write();
  return writing;
}

function timesNotSaved(phones: readonly WritingPhone[]): number {
  return phones.reduce((times, { phone }) => times + phone.timesNotSaved, 0);
}

async function textsOnDisk(disk: WatchedDisk, board: NewBoard): Promise<readonly string[]> {
  const simulated = new SimulatedDisk();
  for (const { event } of readTrace(disk.readTrace())) simulated.take(event);
  return textsAfterStart(
    simulated.afterPowerLoss(() => 0),
    board,
    [],
  );
}
