/** Makes sure that there is a Chromium for the end-to-end tests, or says how to get one. */

import { install, knownPackages, mayInstall, run } from "./apt.ts";
import { findBrowser } from "./browser.ts";

const HOW_TO_FIX = `There is no Chromium for the end-to-end tests, and it could not be installed. Do one of these:
  1. install Google Chrome or Chromium on this machine;
  2. run: pnpm --filter @buurtbord/e2e exec playwright install --with-deps chromium
  3. set E2E_BROWSER_PATH to the program of a Chromium that you have.`;

function browserIsMissing(): boolean {
  return findBrowser().kind === "missing";
}

if (browserIsMissing()) run("pnpm --filter @buurtbord/e2e exec playwright install chromium");

if (browserIsMissing() && mayInstall()) install(knownPackages(["chromium"]));

if (browserIsMissing()) {
  console.error(HOW_TO_FIX);
  process.exit(1);
}
