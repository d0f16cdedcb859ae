import { join } from "node:path";
import { activities } from "@buurtbord/shared/activities/registry.ts";
import { activityTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { type Browser, devices, type Page } from "@playwright/test";
import { FacilitatorPage } from "../page-models/FacilitatorPage.ts";
import { SPOKEN_LANGUAGES, type SpokenLanguage } from "../page-models/languages.ts";
import { PhonePage } from "../page-models/PhonePage.ts";
import { RemotePage } from "../page-models/RemotePage.ts";
import { createBoard, inviteRemote, type NewBoard } from "../rig/api.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

const LAN_NAME = "buurthuis.lan";
const WALLS = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
] as const;
const { defaultBrowserType: _, ...PIXEL } = devices["Pixel 7"];
/** The canvas paints, and what comes in comes to rest. */
const REST_MS = 1_500;

/** An hour of each activity, step by step, on wall, phone, remote and list, in both languages. */
export async function takeStepPictures(
  browser: Browser,
  origin: string,
  out: string,
  wanted: readonly string[],
): Promise<void> {
  for (const { id } of activities.filter((each) => wanted.includes(each.id)))
    for (const language of SPOKEN_LANGUAGES) await takeSteps(browser, origin, out, id, language);
}

async function takeSteps(
  browser: Browser,
  origin: string,
  out: string,
  activity: string,
  language: SpokenLanguage,
): Promise<void> {
  const board = await createBoard(origin, activity, "De Waterkant", language, "hour");
  const lead = await SimulatedPhone.remote(origin, board);
  await layCards(lead, activity, language);
  const pages = await openPages(browser, origin, board, language);
  const steps = lead.controls?.steps ?? [];
  for (const [n, { id }] of steps.entries()) {
    await lead.ask({ type: "set-step", stepId: id });
    await new Promise((rested) => setTimeout(rested, REST_MS));
    for (const { name, page } of pages) {
      const path = join(out, `step-${activity}-${language}-${String(n + 1).padStart(2, "0")}-${name}.png`);
      await page.screenshot({ path });
    }
  }
  lead.disconnect();
  for (const { page } of pages) await page.context().close();
}

/** One card of each kind, in the words of their examples. */
async function layCards(lead: SimulatedPhone, name: string, language: SpokenLanguage): Promise<void> {
  const activity = activities.find(({ id }) => id === name);
  if (activity === undefined) throw new Error(`There is no ${name}`);
  for (const { id } of activity.kinds) {
    const text = activityTexts(activity, language).kinds[id]?.example;
    await lead.ask({ type: "add-card", card: { kind: id, text, field: null } });
  }
}

async function openPages(browser: Browser, origin: string, board: NewBoard, locale: SpokenLanguage) {
  const open = async (url: string, viewport: { width: number; height: number }, touch = false) => {
    const context = await browser.newContext({ ...(touch && PIXEL), viewport, locale });
    const page: Page = await context.newPage();
    await page.goto(url.replace("127.0.0.1", LAN_NAME));
    return page;
  };
  const small = { width: 360, height: 640 };
  const phone = await open(board.joinUrl, small, true);
  await new PhonePage(phone, locale).joinIn("Noor");
  const remote = await open((await inviteRemote(origin, board)).url, small, true);
  await new RemotePage(remote, locale).timeLeft.waitFor();
  const list = await open(board.facilitatorUrl, { width: 1024, height: 768 });
  await new FacilitatorPage(list, locale).toggleList();
  const walls = [];
  for (const size of WALLS)
    walls.push({ name: `wall-${size.width}`, page: await open(board.screenUrl, size) });
  return [
    { name: "phone", page: phone },
    { name: "remote", page: remote },
    { name: "list", page: list },
    ...walls,
  ];
}
