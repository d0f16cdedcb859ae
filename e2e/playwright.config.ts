import { defineConfig } from "@playwright/test";
import { findBrowser } from "../scripts/browser.ts";

const browser = findBrowser();
/** What `pnpm test` leaves to `pnpm test:all`: see fixtures/longTests.ts. */
const LONG = /@long/;
/** The same evening on phones of every size, which are told together in docs/proof.md. */
const EVERY_SIZE = "everySize.test.ts";
const isRoot = process.getuid?.() === 0;

// The fixtures start a real server per test, so there is no webServer here.
export default defineConfig({
  testDir: "tests",
  outputDir: "../test-results/e2e",
  // One more browser at a time than a small machine has cores: a story waits for frames, disks and clocks half of its time.
  workers: 3,
  fullyParallel: false,
  retries: 1, // named at the end as flaky, and counted: docs/decisions/0060
  timeout: 120_000, // the longest take half a minute on a quiet machine
  expect: { timeout: 10_000 },
  ...chosen(process.env.TESTS),
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: "../test-results/e2e.json" }]],
  use: {
    // Filming costs a software renderer a quarter of its time, and each page as it was at each step a tenth. How a page
    // looked when a story failed stands in its error-context.md; `--trace=on` keeps it all.
    trace: { mode: "retain-on-failure", screenshots: false, snapshots: false },
    actionTimeout: 10_000,
    launchOptions: {
      ...(browser.kind === "installed" ? { executablePath: browser.path } : {}),
      chromiumSandbox: !isRoot, // Chromium refuses to run as root inside its sandbox
      args: [
        // Phones reach the laptop by a name or address that is no secure context, so the tests do too. No other host
        // is ever found, whatever a page asks for.
        "--host-resolver-rules=MAP buurthuis.lan 127.0.0.1, MAP bord.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        // Chromium's own traffic would hide, or look like, a request of ours to another host.
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-quic",
      ],
    },
  },
});

/** `long` and `every-size` are parts of `pnpm test:all`. */
function chosen(tests: string | undefined) {
  switch (tests) {
    case "long":
      return { grep: LONG, testIgnore: EVERY_SIZE };
    case "every-size":
      return { testMatch: EVERY_SIZE };
    default:
      return { grepInvert: LONG };
  }
}
