import { type Browser, type ElementHandle, launch, type Page } from "puppeteer-core";
import type { Point } from "../page-models/middleOf.ts";
import { LAN_NAME } from "../rig/House.ts";
import { type Engine, type EnginePage, type EngineVisit, OWN_HOSTS, PHONE } from "./EnginePage.ts";

const PREFERENCES = {
  "network.dns.localDomains": LAN_NAME, // as phones see the laptop: no secure context
  "intl.accept_languages": "nl",
  "dom.w3c_touch_events.enabled": 1,
  "ui.primaryPointerCapabilities": 1, // a finger
  "ui.useOverlayScrollbars": 1, // a phone's take no room
} as const;

/** On a machine that does much else besides. */
const START_MS = 60_000;

/** Firefox, by WebDriver BiDi. */
export class FirefoxEngine implements Engine {
  readonly #program: string;
  /** Whether a browser runs scripts is settled when it starts: Firefox ESR can't be told later. */
  readonly #browsers = new Map<boolean, Promise<Browser>>();

  constructor(program: string) {
    this.#program = program;
  }

  async openPage({ javaScriptEnabled = true }: EngineVisit = {}): Promise<EnginePage> {
    const browser = await this.#browser(javaScriptEnabled);
    const context = await browser.createBrowserContext(); // a phone of its own
    const page = await context.newPage();
    await page.setViewport(PHONE);
    return new FirefoxPage(page);
  }

  async close(): Promise<void> {
    for (const browser of this.#browsers.values()) await (await browser).close();
  }

  #browser(javaScriptEnabled: boolean): Promise<Browser> {
    const running = this.#browsers.get(javaScriptEnabled);
    if (running !== undefined) return running;
    const started = launch({
      browser: "firefox",
      executablePath: this.#program,
      timeout: START_MS,
      extraPrefsFirefox: { ...PREFERENCES, "javascript.enabled": javaScriptEnabled },
    });
    this.#browsers.set(javaScriptEnabled, started);
    return started;
  }
}

class FirefoxPage implements EnginePage {
  readonly visitsElsewhere: string[] = [];
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    page.on("request", (request) => this.#visits(request.url()));
  }

  async open(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  evaluate<Result, Argument>(script: (argument: Argument) => Result, argument: Argument): Promise<Result> {
    return this.#page.evaluate(script as (argument: unknown) => Result, argument) as Promise<Result>;
  }

  async tap({ x, y }: Point): Promise<void> {
    await this.#page.touchscreen.tap(x, y);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async chooseFile(field: string, path: string): Promise<void> {
    const input = (await this.#page.$(field)) as ElementHandle<HTMLInputElement> | null;
    if (input === null) throw new Error(`There is no ${field}`);
    await input.uploadFile(path);
  }

  print(): Promise<Uint8Array> {
    const margin = { top: 0, right: 0, bottom: 0, left: 0 };
    return this.#page.pdf({ format: "a4", margin, printBackground: true, preferCSSPageSize: true });
  }

  #visits(url: string): void {
    const { protocol, hostname } = new URL(url);
    if (protocol.startsWith("http") && !OWN_HOSTS.includes(hostname)) this.visitsElsewhere.push(url);
  }
}
