import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import { exportBoard, type NewBoard } from "../rig/api.ts";
import { BoardReader } from "../rig/BoardReader.ts";
import { ServerProcess } from "../rig/ServerProcess.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";
import { makeFullLog } from "./makeFullLog.ts";
import { SavingHand } from "./SavingHand.ts";
import { Tally, type Verdict } from "./Tally.ts";
import { WritingPhone } from "./WritingPhone.ts";

type Hand = WritingPhone | SavingHand;

const PHONES = 20;
/** Then again the board whose log is nearly full, so that compactions happen inside the rounds. */
const ROUNDS_PER_BOARD = 5;
/** The plug is pulled at a random moment of so many milliseconds of writing. */
const SHORTEST = 30;
const LONGEST = 450;

export interface KillOptions {
  readonly rounds: number;
  readonly program: string;
  /** Of the first round; each next one has the next. */
  readonly seed: number;
  readonly report: (line: string) => void;
}

export interface KillReport extends Verdict {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Rounds after which the database file was not sound. */
  readonly unsound: number;
  /** Moments that were saved meanwhile, and those of them that are not there whole. */
  readonly moments: number;
  readonly halves: number;
  /** Rounds in which the board's log was replaced by a whole state. */
  readonly compactions: number;
}

const NOTHING_YET: KillReport = {
  rounds: 0,
  acknowledged: 0,
  unsound: 0,
  moments: 0,
  halves: 0,
  compactions: 0,
  lost: new Set(),
  doubled: new Set(),
  takenBack: new Set(),
};

/** Kills a real server at random moments under writing phones, starts it again, and counts what is missing. */
export async function killRounds(options: KillOptions): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), "buurtbord-kill-"));
  const fullLog = join(folder, "full-log");
  const dataDir = join(folder, "data");
  let report = NOTHING_YET;
  try {
    const board = await makeFullLog(fullLog);
    while (report.rounds < options.rounds) {
      const rounds = Math.min(ROUNDS_PER_BOARD, options.rounds - report.rounds);
      rmSync(dataDir, { recursive: true, force: true });
      cpSync(fullLog, dataDir, { recursive: true });
      report = addUp(report, await eveningOfKills(options, board, dataDir, rounds, report.rounds));
      options.report(`${report.rounds} rounds, ${report.acknowledged} acknowledged: ${said(report)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return report;
}

export function said({
  lost,
  doubled,
  takenBack,
  unsound,
  moments,
  halves,
  compactions,
}: KillReport): string {
  return (
    `lost ${lost.size}, doubled ${doubled.size}, seen and then gone ${takenBack.size}, unsound ${unsound}; ` +
    `of ${moments} saved moments ${halves} not whole; ` +
    `${compactions} compactions inside`
  );
}

export function isClean(report: KillReport): boolean {
  return (
    report.lost.size + report.doubled.size + report.takenBack.size + report.unsound + report.halves === 0
  );
}

/** One board, twenty phones that never stop writing, and a plug that is pulled again and again. */
async function eveningOfKills(
  options: KillOptions,
  board: NewBoard,
  dataDir: string,
  rounds: number,
  before: number,
): Promise<KillReport> {
  const tally = new Tally();
  let server = await ServerProcess.start({ dataDir, program: options.program });
  const phones = await Promise.all(
    Array.from({ length: PHONES }, (_, i) => newPhone(server, board, `e${before}t${i}`, tally)),
  );
  const saver = await SavingHand.open(server.origin, board);
  const hands = [...phones, saver];
  const writing = [...phones.map((phone) => phone.write()), saver.save()];
  let report = NOTHING_YET;
  let compactedTo = 0;
  for (let round = 0; round < rounds; round++) {
    const reader = await watch(server, board, hands);
    const random = seededRandom(options.seed + before + round);
    await wait(SHORTEST + random() * (LONGEST - SHORTEST));
    await server.kill();
    const savedBefore = saver.freeze();
    for (const { phone } of hands) phone.disconnect();
    await remember(reader, phones, tally);
    const found = inspect(dataDir, board);
    const compactions = found.compactedTo > compactedTo ? 1 : 0;
    compactedTo = found.compactedTo;
    server = await server.restart();
    const after = tally.freeze();
    const texts = (await exportBoard(server.origin, board)).cards.map((card) => card.text);
    report = addUp(report, {
      rounds: 1,
      acknowledged: 0,
      unsound: found.isSound ? 0 : 1,
      moments: 0,
      halves: await saver.halves(server.origin, savedBefore),
      compactions,
      ...after.check(texts),
    });
  }
  await letFinish(server, hands, writing);
  const texts = (await exportBoard(server.origin, board)).cards.map((card) => card.text);
  report = addUp(report, {
    rounds: 0,
    acknowledged: tally.acknowledged,
    unsound: 0,
    moments: saver.saved,
    halves: await saver.halves(server.origin, saver.freeze()),
    compactions: 0,
    ...tally.freeze().check(texts),
  });
  await server.stop();
  return report;
}

async function newPhone(
  server: ServerProcess,
  board: NewBoard,
  name: string,
  tally: Tally,
): Promise<WritingPhone> {
  return new WritingPhone(name, await SimulatedPhone.join(server.origin, board), tally);
}

/** Everybody connects, and a wall by somebody else's program looks on. */
async function watch(server: ServerProcess, board: NewBoard, phones: readonly Hand[]): Promise<BoardReader> {
  const reader = new BoardReader(server.origin, board);
  await Promise.all([reader.synced(), ...phones.map(({ phone }) => phone.connect(server.origin))]);
  return reader;
}

/** Writes down what was seen before the plug was pulled, on the wall and on the phones. */
async function remember(reader: BoardReader, phones: readonly WritingPhone[], tally: Tally): Promise<void> {
  for (const text of reader.texts().values()) tally.see(text);
  for (const { phone } of phones) for (const text of phone.seen.values()) tally.see(text);
  await reader.close();
}

async function letFinish(
  server: ServerProcess,
  phones: readonly Hand[],
  writing: Promise<void>[],
): Promise<void> {
  for (const phone of phones) phone.stop();
  await Promise.all(phones.map(({ phone }) => phone.connect(server.origin)));
  await Promise.all(writing);
  for (const { phone } of phones) phone.disconnect();
}

/** Looks at a copy of the files, so that the server itself meets them as the kill left them. */
function inspect(dataDir: string, board: NewBoard): { isSound: boolean; compactedTo: number } {
  const copy = mkdtempSync(join(tmpdir(), "buurtbord-check-"));
  try {
    cpSync(dataDir, copy, { recursive: true });
    const database = new DatabaseSync(join(copy, "buurtbord.sqlite"));
    const rows = database.prepare("PRAGMA integrity_check").all();
    const state = database
      .prepare("SELECT max(states.seq) AS seq FROM states JOIN boards USING (board) WHERE id = ?")
      .get(board.id);
    database.close();
    return {
      isSound: rows.length === 1 && rows[0]?.integrity_check === "ok",
      compactedTo: Number(state?.seq),
    };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function addUp(one: KillReport, other: KillReport): KillReport {
  return {
    rounds: one.rounds + other.rounds,
    acknowledged: one.acknowledged + other.acknowledged,
    lost: one.lost.union(other.lost),
    doubled: one.doubled.union(other.doubled),
    takenBack: one.takenBack.union(other.takenBack),
    unsound: one.unsound + other.unsound,
    moments: one.moments + other.moments,
    halves: one.halves + other.halves,
    compactions: one.compactions + other.compactions,
  };
}
