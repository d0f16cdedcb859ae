import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { HouseOptions } from "../../rig/House.ts";

const CLIENT = fileURLToPath(new URL("../../../client", import.meta.url));
const VITE = join(CLIENT, "node_modules/.bin/vite");

/** Gives out pages that say "saved" of what has only left the phone, for as long as it takes. */
export async function withEarlyWord<T>(use: (house: HouseOptions) => Promise<T>): Promise<T> {
  const pages = mkdtempSync(join(tmpdir(), "buurtbord-early-"));
  try {
    const build = ["build", "--config", "faults/vite.config.ts", "--outDir", pages];
    execFileSync(VITE, build, { cwd: CLIENT, stdio: "inherit" });
    return await use({ program: "server/faults/otherPagesServer.ts", environment: { CLIENT_DIR: pages } });
  } finally {
    rmSync(pages, { recursive: true, force: true });
  }
}
