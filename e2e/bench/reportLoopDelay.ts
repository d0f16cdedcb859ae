/**
 * Preloaded into a server under measurement (`node --import`): writes the event loop's delay and the CPU time used to
 * the file named by LOOP_REPORT when the process ends. The loop is measured from SIGUSR2 on, so that starting up
 * does not count.
 */
import { writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";

export interface LoopReport {
  /** Milliseconds that a timer fired late: 99th percentile and worst. */
  readonly p99: number;
  readonly max: number;
  /** Seconds of CPU since SIGUSR2. */
  readonly cpu: number;
}

const NANOSECONDS = 1e6;
/** monitorEventLoopDelay reports the interval between its own timers: this much of it is no delay. */
const RESOLUTION = 1;

const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
let cpuAtStart = process.cpuUsage();

process.on("SIGUSR2", () => {
  cpuAtStart = process.cpuUsage();
  delay.enable();
  delay.reset();
});

process.on("exit", () => {
  const path = process.env.LOOP_REPORT;
  if (path === undefined) return;
  const { user, system } = process.cpuUsage(cpuAtStart);
  const report: LoopReport = {
    p99: Math.max(0, delay.percentile(99) / NANOSECONDS - RESOLUTION),
    max: Math.max(0, delay.max / NANOSECONDS - RESOLUTION),
    cpu: (user + system) / 1e6,
  };
  writeFileSync(path, JSON.stringify(report));
});
