import type { Browser, BrowserContext, BrowserContextOptions, Page } from "@playwright/test";
import type { Manners } from "./Manners.ts";

/** Devices that share nothing with the laptop: each with a browser of its own, watched for its manners. */
export class OwnBrowsers {
  readonly #browser: Browser;
  readonly #manners: Manners;
  readonly #contexts: BrowserContext[] = [];

  constructor(browser: Browser, manners: Manners) {
    this.#browser = browser;
    this.#manners = manners;
  }

  /** `ownClock`: time passes faster there when the test says so. */
  async open(address: string, device: BrowserContextOptions, ownClock: boolean): Promise<Page> {
    const context = await this.#browser.newContext(device);
    this.#contexts.push(context);
    await this.#manners.watch(context);
    const page = await context.newPage();
    if (ownClock) await context.clock.install();
    await page.goto(address);
    return page;
  }

  async close(): Promise<void> {
    for (const context of this.#contexts) await context.close();
  }
}
