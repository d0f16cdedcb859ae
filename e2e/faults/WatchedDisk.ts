import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SOURCE = fileURLToPath(new URL("watchedDisk.c", import.meta.url));

export type DiskTrouble = "full" | "write-error" | "sync-error";

/** A data folder of which everything that a server does to it is written down, and which can be made to fail. */
export class WatchedDisk {
  readonly #folder = mkdtempSync(join(tmpdir(), "buurtbord-disk-"));
  readonly dataDir = join(this.#folder, "data");
  readonly #trace = join(this.#folder, "trace");
  readonly #trouble = join(this.#folder, "trouble");
  /** For the server that uses the folder. */
  readonly environment: Readonly<Record<string, string>>;

  /** Needs Linux and a C compiler (scripts/ensure-compiler.ts). */
  constructor() {
    const library = join(this.#folder, "watched-disk.so");
    execFileSync("cc", ["-shared", "-fPIC", "-o", library, SOURCE, "-ldl", "-lpthread"], { stdio: "pipe" });
    writeFileSync(this.#trace, "");
    this.environment = {
      LD_PRELOAD: library,
      DISK_FOLDER: this.dataDir,
      DISK_TRACE: this.#trace,
      DISK_TROUBLE: this.#trouble,
    };
  }

  /** How much has happened by now: length of the trace, in bytes. */
  get moment(): number {
    return statSync(this.#trace).size;
  }

  readTrace(): Buffer {
    return readFileSync(this.#trace);
  }

  fail(trouble: DiskTrouble): void {
    writeFileSync(this.#trouble, trouble);
  }

  mend(): void {
    rmSync(this.#trouble, { force: true });
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
