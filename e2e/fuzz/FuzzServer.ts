import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ServerProcess } from "../rig/ServerProcess.ts";

const REPORT_WITHIN_MS = 5_000;

/** A server in which time passes by being looked at, and which tells how long it was busy with one thing. */
export class FuzzServer {
  readonly process: ServerProcess;
  readonly #dataDir: string;
  readonly #heard: Heard;

  private constructor(process: ServerProcess, dataDir: string, heard: Heard) {
    this.process = process;
    this.#dataDir = dataDir;
    this.#heard = heard;
  }

  /** `preload`: what makes it a broken one. */
  static async start(preload: readonly string[] = []): Promise<FuzzServer> {
    const dataDir = mkdtempSync(join(tmpdir(), "buurtbord-fuzz-"));
    const heard = new Heard();
    const preloads = ["./e2e/fuzz/watched.ts", ...preload].flatMap((file) => ["--import", file]);
    const process = await ServerProcess.start({
      dataDir,
      nodeArguments: ["--expose-gc", ...preloads],
      environment: { LOG_LEVEL: "error" },
      listener: (chunk) => heard.hear(chunk),
    });
    return new FuzzServer(process, dataDir, heard);
  }

  get port(): number {
    return this.process.port;
  }

  get origin(): string {
    return this.process.origin;
  }

  /** Whether it still runs and answers. */
  async isWell(): Promise<boolean> {
    if (this.process.hasEnded) return false;
    const answer = await fetch(`${this.origin}/healthz`, { signal: AbortSignal.timeout(10_000) }).catch(
      () => null,
    );
    return answer?.ok ?? false;
  }

  /** The longest that it was busy with one thing since the last time this was asked. In milliseconds. */
  takeWorst(): number {
    const worst = this.#heard.worst;
    this.#heard.worst = 0;
    return worst;
  }

  /** What it logged as going wrong inside it, since the last time this was asked. */
  takeErrors(): readonly string[] {
    return this.#heard.errors.splice(0);
  }

  /** In megabytes, after everything was collected that can be. */
  async memory(): Promise<number> {
    this.#heard.rss = null;
    process.kill(this.process.pid, "SIGUSR2");
    const deadline = performance.now() + REPORT_WITHIN_MS;
    while (this.#heard.rss === null && performance.now() < deadline) await wait(10);
    if (this.#heard.rss === null) throw new Error("The server does not tell how much memory it uses");
    return this.#heard.rss / 2 ** 20;
  }

  async stop(): Promise<void> {
    await this.process.kill();
    rmSync(this.#dataDir, { recursive: true, force: true });
  }
}

/** Listens to what the server prints, line by line. */
class Heard {
  worst = 0;
  rss: number | null = null;
  readonly errors: string[] = [];
  #rest = "";

  hear(chunk: string): void {
    const lines = (this.#rest + chunk).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) {
      const [word, number] = line.split(" ");
      if (word === "held") this.worst = Math.max(this.worst, Number(number));
      else if (word === "rss") this.rss = Number(number);
      else if (line.includes('"level":')) this.errors.push(line);
    }
  }
}
