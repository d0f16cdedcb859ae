import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createConnection } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { Gauge } from "../gauge/Gauge.ts";
import type { GaugeReading } from "../gauge/GaugeReading.ts";

const STARTS_WITHIN_MS = 10_000;
const PORT_FROM = 20_000;

/** Somebody else's program in a process of its own, measured as ours is. It must listen on HOST and PORT. */
export class GaugedProcess {
  readonly port: number;
  readonly #process: ChildProcess;
  readonly #gauge: Gauge;

  private constructor(process: ChildProcess, gauge: Gauge, port: number) {
    this.#process = process;
    this.#gauge = gauge;
    this.port = port;
  }

  static async start(
    program: string,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<GaugedProcess> {
    const gauge = new Gauge();
    const port = PORT_FROM + Math.floor(Math.random() * PORT_FROM);
    const child = spawn(process.execPath, [...gauge.nodeArguments, program], {
      env: { ...process.env, ...environment, ...gauge.environment, HOST: "127.0.0.1", PORT: String(port) },
      stdio: ["ignore", "ignore", "inherit"],
    });
    const deadline = performance.now() + STARTS_WITHIN_MS;
    while (!(await listens(port))) {
      if (child.exitCode !== null || performance.now() > deadline)
        throw new Error(`${program} did not start`);
      await wait(20);
    }
    return new GaugedProcess(child, gauge, port);
  }

  read(): Promise<GaugeReading> {
    return this.#gauge.read(this.#process.pid ?? -1);
  }

  async stop(): Promise<void> {
    const exit = once(this.#process, "exit");
    this.#process.kill("SIGKILL");
    await exit;
    this.#gauge.remove();
  }
}

async function listens(port: number): Promise<boolean> {
  const socket = createConnection(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
