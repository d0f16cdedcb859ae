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
import { WatchedDisk } from "./WatchedDisk.ts";
import { WritingPhone } from "./WritingPhone.ts";

const PHONES = 20;
/** So many cuts in what one evening wrote. */
const CUTS_PER_EVENING = 25;

export interface PowerOptions {
  readonly cuts: number;
  /** Of the first cut; each next one has the next. */
  readonly seed: number;
  readonly writingMs: number;
  /** For a server that is broken on purpose. */
  readonly nodeArguments: readonly string[];
  readonly report: (line: string) => void;
}

export interface PowerReport extends Verdict {
  readonly cuts: number;
  /** What was asked for, over all cuts. */
  readonly acknowledged: number;
}

const NOTHING_YET: PowerReport = {
  cuts: 0,
  acknowledged: 0,
  lost: new Set(),
  doubled: new Set(),
  takenBack: new Set(),
};

interface Evening {
  readonly board: NewBoard;
  readonly testimony: Testimony;
  readonly trace: Buffer;
}

/** Writes down what a server does to its disk, and starts it again on what a power cut could have left of that. */
export async function powerCuts(options: PowerOptions): Promise<PowerReport> {
  let report = NOTHING_YET;
  while (report.cuts < options.cuts) {
    const cuts = Math.min(CUTS_PER_EVENING, options.cuts - report.cuts);
    const evening = await writeAnEvening(options);
    for (const cut of cutsOf(evening, options.seed + report.cuts, cuts)) {
      report = addUp(report, await tryCut(evening, cut, options.nodeArguments));
    }
    options.report(`${report.cuts} cuts, ${saidOfPower(report)}`);
  }
  return report;
}

export function saidOfPower({ acknowledged, lost, doubled, takenBack }: PowerReport): string {
  return (
    `${acknowledged} acknowledged contributions asked for: lost ${lost.size}, doubled ${doubled.size}, ` +
    `seen and then gone ${takenBack.size}`
  );
}

export function isPowerClean({ lost, doubled, takenBack }: PowerReport): boolean {
  return lost.size + doubled.size + takenBack.size === 0;
}

/** Twenty phones and the facilitator's write while a wall looks on; then the server stops in peace. */
async function writeAnEvening({ writingMs, nodeArguments }: PowerOptions): Promise<Evening> {
  const disk = new WatchedDisk();
  try {
    const { dataDir, environment } = disk;
    const server = await ServerProcess.start({ dataDir, environment, nodeArguments });
    const board = await createBoard(server.origin);
    const testimony = new Testimony(() => disk.moment);
    const reader = new BoardReader(server.origin, board);
    await reader.synced();
    reader.doc.on("update", () => {
      for (const text of reader.texts().values()) testimony.see(text);
    });
    const writers = await writersOf(server.origin, board, testimony);
    for (const writer of writers) void writer.write();
    await wait(writingMs);
    for (const writer of writers) writer.stop();
    await reader.close();
    await server.stop();
    for (const { phone } of writers) phone.disconnect();
    return { board, testimony, trace: disk.readTrace() };
  } finally {
    disk.remove();
  }
}

/** The remote is allowed more commands than a resident, so that the log fills up. */
async function writersOf(origin: string, board: NewBoard, testimony: Testimony): Promise<WritingPhone[]> {
  const phones = await Promise.all(Array.from({ length: PHONES }, () => SimulatedPhone.join(origin, board)));
  await Promise.all(phones.map((phone) => phone.connect()));
  const remote = await SimulatedPhone.remote(origin, board);
  return [...phones, remote].map((phone, i) => new WritingPhone(`telefoon${i}`, phone, testimony));
}

interface Cut {
  readonly moment: number;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Cuts at seeded moments, half of them just when somebody had heard or seen something, with the files as they could be. */
function cutsOf({ testimony, trace }: Evening, seed: number, count: number): Cut[] {
  const told = testimony.moments;
  const first = told[0] ?? 0;
  const planned = Array.from({ length: count }, (_, i) => {
    const random = seededRandom(seed + i);
    const heard = told[Math.floor(random() * told.length)] ?? 0;
    const moment = random() < 0.5 ? heard : Math.floor(first + random() * (trace.length - first));
    return { moment, random };
  }).sort((one, other) => one.moment - other.moment);
  const disk = new SimulatedDisk();
  const events = readTrace(trace);
  let next = events.next();
  return planned.map(({ moment, random }) => {
    for (; !next.done && next.value.end <= moment; next = events.next()) disk.take(next.value.event);
    return { moment, files: disk.afterPowerLoss(random) };
  });
}

async function tryCut(
  { board, testimony }: Evening,
  { moment, files }: Cut,
  nodeArguments: readonly string[],
): Promise<PowerReport> {
  const tally = testimony.upTo(moment);
  const texts = await textsAfterStart(files, board, nodeArguments);
  return { cuts: 1, acknowledged: tally.acknowledged, ...tally.freeze().check(texts) };
}

function addUp(one: PowerReport, other: PowerReport): PowerReport {
  return {
    cuts: one.cuts + other.cuts,
    acknowledged: one.acknowledged + other.acknowledged,
    lost: one.lost.union(other.lost),
    doubled: one.doubled.union(other.doubled),
    takenBack: one.takenBack.union(other.takenBack),
  };
}
