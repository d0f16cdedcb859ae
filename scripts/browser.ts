import { existsSync } from "node:fs";
import { createRequire } from "node:module";

/** The Chromium that the end-to-end tests and the pictures use. */
export type Browser =
  | { kind: "playwright" } // Playwright's own build, which it finds by itself
  | { kind: "installed"; path: string }
  | { kind: "missing" };

const USUAL_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** E2E_BROWSER_PATH wins, then Playwright's own build, then a Chromium or Chrome of the machine. */
export function findBrowser(): Browser {
  const given = process.env.E2E_BROWSER_PATH;
  if (given) return { kind: "installed", path: given };
  if (existsSync(playwrightChromiumPath())) return { kind: "playwright" };
  const path = USUAL_PATHS.find((candidate) => existsSync(candidate));
  return path ? { kind: "installed", path } : { kind: "missing" };
}

/** Playwright is a dependency of e2e only, so it is looked up from there. */
function playwrightChromiumPath(): string {
  const requireFromE2e = createRequire(new URL("../e2e/package.json", import.meta.url));
  const playwright = requireFromE2e("@playwright/test") as { chromium: { executablePath(): string } };
  return playwright.chromium.executablePath();
}
