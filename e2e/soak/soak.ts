import { readdirSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import { Gauge } from "../bench/gauge/Gauge.ts";
import { inFolder } from "../bench/targets/ourTarget.ts";
import { createBoard } from "../rig/api.ts";
import { BoardReader } from "../rig/BoardReader.ts";
import { ServerProcess } from "../rig/ServerProcess.ts";
import { slope } from "./slope.ts";
import { Visitor } from "./Visitor.ts";

const READINGS = 30;
/** Of the time: until then it meets things for the first time, and its heap may grow. */
const WARM_AFTER = 0.2;
const MINUTE_MS = 60_000;
/** How often each of those writes who write at the end, to see what that takes. */
const WRITES_EACH = 20;
/** Until the sockets of those who just left are closed on the server's side too. */
const GOODBYE_MS = 1_000;

export interface Soak {
  readonly phones: number;
  readonly minutes: number;
  /** Times that a phone comes and goes, about. */
  readonly cycles: number;
  readonly seed: number;
  /** So many write at the end, to see what that takes. Left out: nobody, and what is kept of writing counts as growth. */
  readonly writers?: number;
  /** Preloads that make the server a broken one. */
  readonly preload?: readonly string[];
  readonly report?: (reading: Reading) => void;
}

export interface Reading {
  readonly minute: number;
  /** Megabytes in use after a collection. */
  readonly used: number;
  /** How many times people wrote until then. */
  readonly writes: number;
  /** Open files and sockets of the server; null where the system does not tell. */
  readonly descriptors: number | null;
}

export interface Soaked {
  readonly cycles: number;
  /** Megabytes an hour. */
  readonly heapSlope: number;
  /** The same without what is kept of what people wrote: what should not be. */
  readonly restSlope: number;
  /** Bytes that a card or a change of one is kept in, measured with nobody coming or going; 0 where it was not. */
  readonly bytesPerWrite: number;
  /** More open files and sockets than before anybody came. */
  readonly descriptors: number | null;
  readonly refusals: readonly string[];
  /** Visitors that were sent away or got no answer. */
  readonly failures: readonly string[];
}

/** A room full of phones that come and go for a long time, on one server, beside a wall that stays. */
export function soak(options: Soak): Promise<Soaked> {
  return inFolder(async (dataDir) => {
    const gauge = new Gauge();
    const server = await ServerProcess.start({
      dataDir,
      nodeArguments: [
        ...gauge.nodeArguments,
        ...(options.preload ?? []).flatMap((file) => ["--import", file]),
      ],
      environment: gauge.environment,
    });
    try {
      return await live(server, gauge, options);
    } finally {
      await server.stop();
      gauge.remove();
    }
  });
}

async function live(server: ServerProcess, gauge: Gauge, options: Soak): Promise<Soaked> {
  const { phones, minutes, cycles, seed, report } = options;
  const board = await createBoard(server.origin);
  const wall = new BoardReader(server.origin, board);
  await wall.synced();
  const visitors: Visitor[] = [];
  for (let n = 0; n < phones; n++)
    visitors.push(await Visitor.join(server.origin, board, seededRandom(seed + n)));
  await wait(GOODBYE_MS);
  const atStart = descriptorsOf(server.pid);
  const began = performance.now();
  const end = began + minutes * MINUTE_MS;
  const cycleMs = (phones * minutes * MINUTE_MS) / cycles;
  const staying = Promise.allSettled(visitors.map((one) => one.stayUntil(end, cycleMs)));
  const readings: Reading[] = [];
  for (let n = 1; n <= READINGS; n++) {
    await wait(Math.max(0, began + (n / READINGS) * minutes * MINUTE_MS - performance.now()));
    const { used } = await gauge.read(server.pid);
    const minute = (performance.now() - began) / MINUTE_MS;
    const writes = sum(visitors.map((one) => one.writes));
    readings.push({ minute, used: used / 1e6, writes, descriptors: descriptorsOf(server.pid) });
    report?.(readings.at(-1) as Reading);
  }
  const stays = await staying;
  await wait(GOODBYE_MS);
  const left = descriptorsOf(server.pid);
  const bytesPerWrite = await keptOfWriting(
    visitors.slice(0, options.writers ?? 0),
    async () => (await gauge.read(server.pid)).used,
  );
  await wall.close();
  const warm = readings.filter(({ minute }) => minute >= minutes * WARM_AFTER);
  return {
    cycles: sum(visitors.map((one) => one.cycles)),
    heapSlope: slope(warm.map(({ minute, used }) => ({ x: minute / 60, y: used }))),
    restSlope: slope(
      warm.map(({ minute, used, writes }) => ({ x: minute / 60, y: used - (writes * bytesPerWrite) / 1e6 })),
    ),
    bytesPerWrite,
    descriptors: left === null || atStart === null ? null : left - atStart,
    refusals: visitors.flatMap((one) => one.refusals),
    failures: stays.flatMap((stay) => (stay.status === "rejected" ? [String(stay.reason)] : [])),
  };
}

/** Bytes of the heap that each thing that is written stays in: the answer, its place in the ledger, what Yjs remembers. */
async function keptOfWriting(writers: readonly Visitor[], used: () => Promise<number>): Promise<number> {
  if (writers.length === 0) return 0;
  await Promise.all(writers.map((one) => one.writeOn(1)));
  const before = await used();
  await Promise.all(writers.map((one) => one.writeOn(WRITES_EACH)));
  return ((await used()) - before) / (writers.length * WRITES_EACH);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function descriptorsOf(pid: number): number | null {
  return process.platform === "linux" ? readdirSync(`/proc/${pid}/fd`).length : null;
}
