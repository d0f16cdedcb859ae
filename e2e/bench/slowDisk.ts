import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SOURCE = fileURLToPath(new URL("slowFsync.c", import.meta.url));

/** Environment for a process whose every fsync takes so many milliseconds longer; null without a C compiler. */
export function slowDisk(milliseconds: number): Record<string, string> | null {
  const library = join(mkdtempSync(join(tmpdir(), "buurtbord-slow-disk-")), "slow-fsync.so");
  try {
    execFileSync("cc", ["-shared", "-fPIC", "-o", library, SOURCE, "-ldl"], { stdio: "pipe" });
  } catch {
    return null;
  }
  return { LD_PRELOAD: library, FSYNC_MS: String(milliseconds) };
}
