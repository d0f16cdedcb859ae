import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ServerProcess } from "./ServerProcess.ts";

/** As phones see the laptop: a name on the local network, not a secure context. */
export const LAN_NAME = "buurthuis.lan";

/** As people see it at home, over https. */
export const PUBLIC_NAME = "bord.example";

/** One server lets so many boards be made in an hour, and some tests make a few of their own. */
const BOARDS_PER_SERVER = 25;

export interface HouseOptions {
  /** Which program to run, from the repository root. */
  readonly program?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly nodeArguments?: readonly string[];
}

/** A community centre: a real server with its data in a folder of its own. */
export class House {
  readonly #dataDir: string;
  #server: ServerProcess;
  #boards = 0;

  private constructor(dataDir: string, server: ServerProcess) {
    this.#dataDir = dataDir;
    this.#server = server;
  }

  static async open(options: HouseOptions = {}): Promise<House> {
    const dataDir = mkdtempSync(join(tmpdir(), "buurtbord-e2e-"));
    return new House(dataDir, await ServerProcess.start({ dataDir, ...options }));
  }

  get port(): number {
    return this.#server.port;
  }

  /** The server as this program sees it. */
  get origin(): string {
    return this.#server.origin;
  }

  /** The server as a browser sees it; another port when a cable lies between. */
  address(port = this.port): string {
    return `http://${LAN_NAME}:${port}`;
  }

  get databaseFile(): string {
    return join(this.#dataDir, "buurtbord.sqlite");
  }

  /** Pulls the plug. */
  async kill(): Promise<void> {
    await this.#server.kill();
  }

  /** It stands still, and keeps its connections, until it goes on. */
  hang(): void {
    this.#server.hang();
  }

  goOn(): void {
    this.#server.goOn();
  }

  /** To be called before a test's board is made: now and then the server is started anew, and counts from nothing. */
  async readyForBoard(): Promise<void> {
    this.#boards += 1;
    if (this.#boards % BOARDS_PER_SERVER !== 0) return;
    await this.stop();
    await this.restart();
  }

  /** Stops the server as Ctrl-C does. */
  async stop(): Promise<void> {
    await this.#server.stop();
  }

  /** Starts the server again, at the same address and on the same data. */
  async restart(otherwise: HouseOptions = {}): Promise<void> {
    this.#server = await this.#server.restart(otherwise);
  }

  async close(): Promise<void> {
    await this.#server.stop();
    rmSync(this.#dataDir, { recursive: true, force: true });
  }
}
