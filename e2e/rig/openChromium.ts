import { type Browser, chromium } from "@playwright/test";
import { findBrowser } from "../../scripts/browser.ts";
import { LAN_NAME } from "./House.ts";

/** A browser outside Playwright's own tests, which finds the laptop by its name on the local network, and no other host. */
export function openChromium(moreArguments: readonly string[] = []): Promise<Browser> {
  const found = findBrowser();
  return chromium.launch({
    ...(found.kind === "installed" ? { executablePath: found.path } : {}),
    chromiumSandbox: process.getuid?.() !== 0, // Chromium refuses to run as root inside its sandbox
    args: [
      `--host-resolver-rules=MAP ${LAN_NAME} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
      "--disable-quic",
      ...moreArguments,
    ],
  });
}
