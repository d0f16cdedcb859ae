import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "./freePort.ts";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));

export interface ServerOptions {
  readonly dataDir: string;
  /** The same port again after a restart, so that open pages find their way back. Left out: any free one. */
  readonly port?: number;
  /** Which program to run, from the repository root. */
  readonly program?: string;
  readonly nodeArguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Is told what it prints, as it prints it. */
  readonly listener?: (chunk: string) => void;
}

/** A real server in a process of its own, which really gets killed. */
export class ServerProcess {
  readonly port: number;
  readonly #options: ServerOptions;
  readonly #process: ChildProcess;
  readonly #said: string[];

  private constructor(options: ServerOptions, port: number, process: ChildProcess, said: string[]) {
    this.#options = options;
    this.port = port;
    this.#process = process;
    this.#said = said;
  }

  /** Starts a server and resolves when it answers /healthz. Throws with what it said when it does not. */
  static async start(options: ServerOptions): Promise<ServerProcess> {
    const port = options.port ?? (await freePort());
    const program = options.program ?? "server/start.js";
    const child = spawn(process.execPath, [...(options.nodeArguments ?? []), program], {
      cwd: REPOSITORY,
      env: {
        ...process.env,
        LOG_LEVEL: "warn",
        ...options.environment,
        PORT: String(port),
        HOST: "127.0.0.1",
        DATA_DIR: options.dataDir,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => {
        said.push(String(chunk));
        options.listener?.(String(chunk));
      });
    const server = new ServerProcess(options, port, child, said);
    await server.#answers();
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.#process.pid ?? -1;
  }

  /** Whether it is no longer there: stopped, killed or fallen over. */
  get hasEnded(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null;
  }

  /** Everything it has printed so far. */
  get said(): string {
    return this.#said.join("");
  }

  /** Pulls the plug: SIGKILL, with whatever was under way. */
  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  /** It stands still, and keeps its connections, until it goes on. */
  hang(): void {
    this.#process.kill("SIGSTOP");
  }

  goOn(): void {
    this.#process.kill("SIGCONT");
  }

  /** Asks it to stop, as Ctrl-C does; resolves with its exit code. */
  async stop(): Promise<number | null> {
    await this.#end("SIGTERM");
    return this.#process.exitCode;
  }

  /** A new process on the same data and port. */
  restart(otherwise: Partial<ServerOptions> = {}): Promise<ServerProcess> {
    return ServerProcess.start({ ...this.#options, ...otherwise, port: this.port });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (this.hasEnded) return;
    const exit = once(this.#process, "exit");
    this.#process.kill(signal);
    await exit;
  }

  async #answers(): Promise<void> {
    const deadline = performance.now() + 20_000;
    while (performance.now() < deadline) {
      if (this.#process.exitCode !== null) break;
      if (await isHealthy(this.origin)) return;
      await wait(10);
    }
    await this.#end("SIGKILL");
    throw new Error(`The server did not start:\n${this.said}`);
  }
}

async function isHealthy(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/healthz`)).ok;
  } catch {
    return false;
  }
}
