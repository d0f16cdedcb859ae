/**
 * Preloaded into any process under measurement (`node --expose-gc --import`): at each SIGUSR2 it writes a reading to
 * the file named by GAUGE_FILE, and begins to measure anew.
 */
import { renameSync, writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { GaugeReading } from "./GaugeReading.ts";

const NANOSECONDS = 1e6;
/** monitorEventLoopDelay reports the interval between its own timers: this much of it is no delay. */
const RESOLUTION = 1;
const MEMORY_EVERY_MS = 100;

const file = process.env.GAUGE_FILE;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
let n = 0;
let began = performance.now();
let cpuAtStart = process.cpuUsage();
let peakRss = 0;
delay.enable();
setInterval(notePeak, MEMORY_EVERY_MS).unref();

process.on("SIGUSR2", () => {
  const reading = read();
  if (file === undefined) return;
  writeFileSync(`${file}.new`, JSON.stringify(reading));
  renameSync(`${file}.new`, file);
  beginAnew();
});

/** The collection comes last: its own CPU and delay are not the server's. */
function read(): GaugeReading {
  const { user, system } = process.cpuUsage(cpuAtStart);
  const elapsed = (performance.now() - began) / 1000;
  const loop = { p99: late(delay.percentile(99)), max: late(delay.max) };
  notePeak();
  const peak = peakRss;
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  n += 1;
  return { n, cpu: (user + system) / 1e6, elapsed, loop, peakRss: peak, rss, used: heapUsed + external };
}

function beginAnew(): void {
  peakRss = 0;
  delay.reset();
  began = performance.now();
  cpuAtStart = process.cpuUsage();
}

function notePeak(): void {
  peakRss = Math.max(peakRss, process.memoryUsage.rss());
}

function late(nanoseconds: number): number {
  return Math.max(0, nanoseconds / NANOSECONDS - RESOLUTION);
}
