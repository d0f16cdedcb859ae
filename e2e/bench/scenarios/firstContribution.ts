import { type Browser, type BrowserContext, devices, type Page } from "@playwright/test";
import { PhonePage } from "../../page-models/PhonePage.ts";
import { LAN_NAME } from "../../rig/House.ts";
import { FourG } from "../load/FourG.ts";

/** As Lighthouse has it for a cheap phone. */
const CPU_SLOWER = 4;
const PATIENCE_MS = 60_000;

export interface Opening {
  /** From opening the address until somebody can contribute, in milliseconds. */
  readonly ms: number;
  /** What had come down by then, as it travelled. */
  readonly bytes: number;
}

/** Where to go on this server, and how one sees that the page is there. */
interface Door {
  readonly port: number;
  readonly path: string;
  readonly javaScriptEnabled: boolean;
  /** Resolves with the milliseconds since the page was asked for, at that moment of `Date.now()`. */
  readonly ready: (page: Page, asked: number) => Promise<number>;
}

/** A cheap phone on slow 4G that has never been here scans the QR; whoever holds it presses at once. */
export function openOurs(browser: Browser, port: number, path: string): Promise<Opening> {
  return open(browser, { port, path, javaScriptEnabled: true, ready: whenDrawn });
}

/** The same with scripts switched off. */
export function openWithoutScripts(browser: Browser, port: number, path: string): Promise<Opening> {
  return open(browser, { port, path, javaScriptEnabled: false, ready: whenInForm });
}

/** A page with tldraw and nothing else: until one can draw on it. */
export function openTldraw(browser: Browser, port: number): Promise<Opening> {
  return open(browser, { port, path: "/", javaScriptEnabled: true, ready: (page) => noted(page) });
}

async function open(browser: Browser, door: Door): Promise<Opening> {
  const line = await FourG.to(door.port);
  const { defaultBrowserType: _, ...pixel } = devices["Pixel 7"];
  const context = await browser.newContext({
    ...pixel,
    viewport: { width: 360, height: 640 },
    locale: "nl",
    javaScriptEnabled: door.javaScriptEnabled,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  try {
    const page = await slowPage(context);
    const asked = Date.now();
    await page.goto(`http://${LAN_NAME}:${line.port}${door.path}`, { waitUntil: "commit" });
    const ms = await door.ready(page, asked);
    return { ms, bytes: line.bytesDown };
  } finally {
    await context.close();
    line.close();
  }
}

async function slowPage(context: BrowserContext): Promise<Page> {
  await context.addInitScript(pressAtOnce);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWER });
  return page;
}

/**
 * Runs in the page before anything else: joins as soon as the page's own door stands there, and notes when a field to
 * write in does, after the frame that shows it. Refers to nothing outside.
 */
function pressAtOnce(): void {
  let isIn = false;
  const look = () => {
    if (document.querySelector("#telefoon > style") !== null) return; // what the server sent first
    const join = document.querySelector<HTMLElement>("#telefoon .knop-hoofd");
    if (join !== null && !isIn && document.querySelector("input#naam") !== null) {
      isIn = true;
      join.click();
    }
    if (document.querySelector("textarea#tekst") === null) return;
    watching.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => document.body.setAttribute("data-ready", String(performance.now()))),
    );
  };
  const watching = new MutationObserver(look);
  watching.observe(document, { subtree: true, childList: true });
}

/** By the page's own clock, which began when the address was opened. */
async function noted(page: Page): Promise<number> {
  const body = page.locator("body[data-ready]");
  await body.waitFor({ state: "attached" });
  return Number(await body.getAttribute("data-ready"));
}

function whenDrawn(page: Page): Promise<number> {
  return noted(page);
}

/** By this program's clock, which adds a little: the page itself has none. */
async function whenInForm(page: Page, asked: number): Promise<number> {
  const { joinButton, textField } = new PhonePage(page);
  await joinButton.waitFor();
  await joinButton.evaluate((button: HTMLElement) => button.click());
  await textField.waitFor();
  return Date.now() - asked;
}
