import { createBoard } from "../../rig/api.ts";
import { openChromium } from "../../rig/openChromium.ts";
import { percentiles } from "../percentiles.ts";
import { type Opening, openOurs, openTldraw, openWithoutScripts } from "../scenarios/firstContribution.ts";
import { qrAppears, refusedAtOnce } from "../scenarios/qrAppears.ts";
import { inFolder, startOurs } from "../targets/ourTarget.ts";
import { startPlainTldraw } from "../targets/plainPages.ts";
import { using } from "../targets/using.ts";
import type { BenchOptions, Figures } from "./Bench.ts";

const TIMES = 5;
const ROOM = 200;
const ONE_ADDRESS = 80;

/** From the QR to a field to write in, on a cheap phone; and for a whole room at once. */
export async function benchPhone(_options: BenchOptions): Promise<Figures> {
  return inFolder(async (dataDir) =>
    using(await startOurs({ dataDir, boards: [] }), async ({ origin }) => ({
      ...(await openings(origin)),
      room: (await qrAppears(origin, ROOM)).allAsked,
      refused: await refusedAtOnce(origin, ONE_ADDRESS),
    })),
  );
}

/** In turn, so that whatever the machine does meanwhile falls on all alike. */
async function openings(origin: string): Promise<Figures> {
  const { joinUrl } = await createBoard(origin);
  const { pathname } = new URL(joinUrl);
  const port = Number(new URL(origin).port);
  const tldraw = await startPlainTldraw();
  const browser = await openChromium();
  try {
    const ours: Opening[] = [];
    const without: Opening[] = [];
    const theirs: Opening[] = [];
    await openOurs(browser, port, pathname); // the server reads its files, and the browser warms up
    for (let n = 0; n < TIMES; n++) {
      ours.push(await openOurs(browser, port, pathname));
      without.push(await openWithoutScripts(browser, port, pathname));
      theirs.push(await openTldraw(browser, tldraw.port));
    }
    const [our, plain, their] = [ours, without, theirs].map(median) as [Opening, Opening, Opening];
    return {
      first: our.ms / 1000,
      travelled: our.bytes / 1000,
      noScripts: plain.ms / 1000,
      noScriptsTravelled: plain.bytes / 1000,
      tldraw: their.ms / 1000,
      tldrawTravelled: their.bytes / 1000,
      ratio: their.ms / our.ms,
    };
  } finally {
    await browser.close();
    tldraw.stop();
  }
}

function median(openings: readonly Opening[]): Opening {
  return {
    ms: percentiles(openings.map(({ ms }) => ms)).p50,
    bytes: percentiles(openings.map(({ bytes }) => bytes)).p50,
  };
}
