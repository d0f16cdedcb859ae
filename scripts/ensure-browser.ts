/** Makes sure that there is a Chromium for the end-to-end tests, or says how to get one. */

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findBrowser } from "./browser.ts";

const HOW_TO_FIX = `There is no Chromium for the end-to-end tests, and it could not be installed. Do one of these:
  1. install Google Chrome or Chromium on this machine;
  2. run: pnpm --filter @buurtbord/e2e exec playwright install --with-deps chromium
  3. set E2E_BROWSER_PATH to the program of a Chromium that you have.`;

function run(command: string): void {
  console.log(`> ${command}`);
  // The outcome is judged by looking for the browser again, not by the exit code.
  spawnSync(command, {
    shell: true,
    stdio: "inherit",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

function browserIsMissing(): boolean {
  return findBrowser().kind === "missing";
}

if (browserIsMissing()) run("pnpm --filter @buurtbord/e2e exec playwright install chromium");

if (browserIsMissing() && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
  run("apt-get update");
  // Another apt may be at work on a fresh machine: wait for it instead of failing.
  run("apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends chromium");
}

if (browserIsMissing()) {
  console.error(HOW_TO_FIX);
  process.exit(1);
}
