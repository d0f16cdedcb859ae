import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { GaugeReading } from "./GaugeReading.ts";

const PRELOAD = fileURLToPath(new URL("reportGauge.ts", import.meta.url));
const LOOK_EVERY_MS = 5;
/** The gauge is TypeScript, and what would read it in the measured process is not to be measured: kept from before. */
const KEPT = fileURLToPath(new URL("../../../node_modules/.cache/gauge", import.meta.url));
/** A busy process comes to it late, and a collection of a big heap takes its time. */
const ANSWERS_WITHIN_MS = 30_000;

/** Reads what another Node process uses: start it with these arguments and this environment. */
export class Gauge {
  readonly nodeArguments = ["--expose-gc", "--import", PRELOAD];
  readonly environment: Readonly<Record<string, string>>;
  readonly #folder = mkdtempSync(join(tmpdir(), "buurtbord-gauge-"));
  readonly #file = join(this.#folder, "reading.json");
  #n = 0;

  constructor() {
    this.environment = { GAUGE_FILE: this.#file, NODE_COMPILE_CACHE: KEPT };
  }

  /** What it used since the reading before. Throws when the process does not answer. */
  async read(pid: number): Promise<GaugeReading> {
    process.kill(pid, "SIGUSR2");
    this.#n += 1;
    const deadline = performance.now() + ANSWERS_WITHIN_MS;
    while (performance.now() < deadline) {
      const reading = this.#newest();
      if (reading?.n === this.#n) return reading;
      await wait(LOOK_EVERY_MS);
    }
    throw new Error(`Process ${pid} gave no reading`);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #newest(): GaugeReading | null {
    try {
      return JSON.parse(readFileSync(this.#file, "utf8")) as GaugeReading;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw error;
    }
  }
}
