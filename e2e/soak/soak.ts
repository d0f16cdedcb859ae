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
/** Until the sockets of those who just left are closed on the server's side too. */
const GOODBYE_MS = 1_000;

export interface Soak {
  readonly phones: number;
  readonly minutes: number;
  /** Times that a phone comes and goes, about. */
  readonly cycles: number;
  readonly seed: number;
  /** Preloads that make the server a broken one. */
  readonly preload?: readonly string[];
  readonly report?: (reading: Reading) => void;
}

export interface Reading {
  readonly minute: number;
  /** Megabytes in use after a collection. */
  readonly used: number;
  /** Open files and sockets of the server; null where the system does not tell. */
  readonly descriptors: number | null;
}

export interface Soaked {
  readonly cycles: number;
  /** Megabytes an hour. */
  readonly heapSlope: number;
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
    readings.push({ minute, used: used / 1e6, descriptors: descriptorsOf(server.pid) });
    report?.(readings.at(-1) as Reading);
  }
  const stays = await staying;
  await wait(GOODBYE_MS);
  const left = descriptorsOf(server.pid);
  await wall.close();
  const warm = readings.filter(({ minute }) => minute >= minutes * WARM_AFTER);
  return {
    cycles: visitors.reduce((sum, one) => sum + one.cycles, 0),
    heapSlope: slope(warm.map(({ minute, used }) => ({ x: minute / 60, y: used }))),
    descriptors: left === null || atStart === null ? null : left - atStart,
    refusals: visitors.flatMap((one) => one.refusals),
    failures: stays.flatMap((stay) => (stay.status === "rejected" ? [String(stay.reason)] : [])),
  };
}

function descriptorsOf(pid: number): number | null {
  return process.platform === "linux" ? readdirSync(`/proc/${pid}/fd`).length : null;
}
