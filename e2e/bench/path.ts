import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ServerProcess } from "../rig/ServerProcess.ts";
import { measureBroadcast } from "./broadcastLoad.ts";
import { measurePath, type PathLoad, type PathTimes } from "./pathLoad.ts";
import { inMilliseconds, percentiles } from "./percentiles.ts";
import type { LoopReport } from "./reportLoopDelay.ts";
import { slowDisk } from "./slowDisk.ts";

const SLOW_FSYNC = 25;

/** From a thumb to the wall: beside a bare broadcaster in the same run, and again on a slow disk. */
export async function benchPath(load: PathLoad): Promise<void> {
  console.log(`${load.phones} phones, each adding once a second for ${load.seconds} s. Milliseconds:`);
  console.log("                                p50     p95     p99");
  const bare = percentiles(await measureBroadcast(load));
  console.log(`bare broadcast          ${inMilliseconds(bare)}`);
  const ordinary = await onServer(load, {});
  print("", ordinary);
  const slow = slowDisk(SLOW_FSYNC);
  if (slow === null) console.log("slow disk: left out, there is no C compiler (cc) here");
  else print(`, fsync + ${SLOW_FSYNC}`, await onServer(load, slow));
  const ratio = percentiles(ordinary.times.wall).p95 / bare.p95;
  console.log(`at the wall, p95 beside the bare broadcast's: ${ratio.toFixed(1)} ×`);
}

interface Measured {
  readonly times: PathTimes;
  readonly loop: LoopReport;
}

async function onServer(load: PathLoad, environment: Readonly<Record<string, string>>): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "buurtbord-bench-"));
  const loopReport = join(folder, "loop.json");
  try {
    const server = await ServerProcess.start({
      dataDir: join(folder, "data"),
      nodeArguments: ["--import", "./e2e/bench/reportLoopDelay.ts"],
      environment: { ...environment, LOOP_REPORT: loopReport },
    });
    const times = await measurePath(server, load);
    await server.stop();
    return { times, loop: JSON.parse(readFileSync(loopReport, "utf8")) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(which: string, { times, loop }: Measured): void {
  console.log(`ack${which}`.padEnd(24) + inMilliseconds(percentiles(times.ack)));
  console.log(`at the wall${which}`.padEnd(24) + inMilliseconds(percentiles(times.wall)));
  console.log(
    `  event loop late, p99 ${loop.p99.toFixed(1)} ms, worst ${loop.max.toFixed(1)} ms; server CPU ${loop.cpu.toFixed(1)} s`,
  );
}
