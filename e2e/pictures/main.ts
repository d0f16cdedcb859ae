/**
 * `pnpm pictures`: fills boards as a room would, and takes the pictures of docs/images. To be looked at: nothing here
 * passes or fails.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "@playwright/test";
import { findBrowser } from "../../scripts/browser.ts";
import { createBoard, type NewBoard } from "../rig/api.ts";
import { ServerProcess } from "../rig/ServerProcess.ts";
import { takeEveningPictures } from "./eveningPictures.ts";
import { fillBoard } from "./fillBoard.ts";
import { takePhonePictures } from "./phonePictures.ts";
import { takePhoneStatePictures } from "./phoneStatePictures.ts";
import { takeRemotePictures } from "./remotePictures.ts";
import { takeRightsPictures } from "./rightsPictures.ts";
import { SAMPLED_ACTIVITIES, type SampledActivity } from "./sampleCards.ts";
import { takeStepPictures } from "./stepPictures.ts";

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
] as const;
/** As in a buurthuis: the address on the wall is one that phones can reach. */
const LAN_NAME = "buurthuis.lan";
/** The usual one; the one with pictograms; and the one that goes from right to left. */
const PICTURED_LANGUAGES = ["nl", "nl-makkelijk", "ar"] as const;
const COUNTS = [0, 3, 30, 150] as const;

const { values } = parseArgs({
  options: {
    out: { type: "string", default: "test-results/pictures" },
    activities: { type: "string", default: SAMPLED_ACTIVITIES.join() },
    counts: { type: "string", default: COUNTS.join() },
    /** Only the phone page in every state, in these languages. */
    phone: { type: "string" },
    stories: { type: "string", default: "" },
  },
});
mkdirSync(values.out, { recursive: true });
const dataDir = mkdtempSync(join(tmpdir(), "buurtbord-pictures-"));
const server = await ServerProcess.start({ dataDir });
const found = findBrowser();
const browser = await chromium.launch({
  ...(found.kind === "installed" ? { executablePath: found.path } : {}),
  chromiumSandbox: process.getuid?.() !== 0,
  args: [`--host-resolver-rules=MAP ${LAN_NAME} 127.0.0.1`, "--disable-background-networking"],
});
try {
  if (values.phone === undefined) await takeAllPictures();
  else await takePhoneStates(values.phone.split(","));
} finally {
  await browser.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function takeAllPictures(): Promise<void> {
  for (const activity of SAMPLED_ACTIVITIES.filter((one) => values.activities.split(",").includes(one))) {
    for (const count of values.counts.split(",").map(Number)) await takeWallPictures(activity, count);
  }
  await takeEveningPictures(browser, server.origin, values.out);
  await takePhonePictures(browser, server.origin, values.out);
  await takeRemotePictures(browser, server.origin, values.out);
  await takeRightsPictures(browser, server.origin, values.out);
  await takeStepPictures(browser, server.origin, values.out, values.activities.split(","));
  await takePhoneStates(PICTURED_LANGUAGES);
}

async function takePhoneStates(languages: readonly string[]): Promise<void> {
  const stories = values.stories.split(",").filter((name) => name !== "");
  for (const language of PICTURED_LANGUAGES.filter((one) => languages.includes(one)))
    await takePhoneStatePictures(browser, join(values.out, "phone"), language, stories);
}

async function takeWallPictures(activity: SampledActivity, count: number): Promise<void> {
  const board = await createBoard(server.origin, activity, "Buurtavond De Waterkant");
  await fillBoard(server.origin, board, activity, count);
  for (const size of SIZES)
    await takePicture(`wall-${activity}-${count}-${size.width}`, board.screenUrl, size);
  if (count === 30)
    await takePicture(`facilitator-${activity}`, board.facilitatorUrl, { width: 1440, height: 900 });
}

async function takePicture(
  name: string,
  url: NewBoard["screenUrl"],
  viewport: { width: number; height: number },
): Promise<void> {
  await onPage(browser, viewport, async (page) => {
    await page.goto(url.replace("127.0.0.1", LAN_NAME));
    await page.waitForFunction(() => document.fonts.status === "loaded");
    await page.waitForTimeout(2_500); // the canvas paints, and what arrives comes to rest
    await page.screenshot({ path: join(values.out, `${name}.png`) });
  });
}

async function onPage(
  on: Browser,
  viewport: { width: number; height: number },
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await on.newContext({ viewport, locale: "nl-NL" });
  await look(await context.newPage());
  await context.close();
}
