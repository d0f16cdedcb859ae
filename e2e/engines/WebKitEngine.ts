import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import type { Point } from "../page-models/middleOf.ts";
import { freePort } from "../rig/freePort.ts";
import { OneHouseProxy } from "../rig/OneHouseProxy.ts";
import { type Engine, type EnginePage, OWN_HOSTS, PHONE } from "./EnginePage.ts";
import { VirtualScreen } from "./VirtualScreen.ts";
import { WebDriver } from "./WebDriver.ts";

/** What it takes to run WebKit on Linux. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly screen: string;
}

const SETTINGS = ["--javascript-can-open-windows-automatically=true"];

const START_MS = 20_000;

/** Safari's engine, as WebKitGTK: its driver takes one browser at a time, so each page ends the one before. */
export class WebKitEngine implements Engine {
  readonly #driver: ChildProcess;
  readonly #address: string;
  readonly #screen: VirtualScreen;
  readonly #proxy: OneHouseProxy;
  #open: WebDriver | null = null;

  private constructor(driver: ChildProcess, address: string, screen: VirtualScreen, proxy: OneHouseProxy) {
    this.#driver = driver;
    this.#address = address;
    this.#screen = screen;
    this.#proxy = proxy;
  }

  static async start(programs: WebKitPrograms, serverPort: number): Promise<WebKitEngine> {
    const proxy = await OneHouseProxy.to(OWN_HOSTS, serverPort);
    const screen = await VirtualScreen.start(programs.screen);
    const port = await freePort();
    const driver = spawn(programs.driver, [`--port=${port}`], {
      env: {
        ...process.env,
        DISPLAY: screen.display,
        WEBKIT_DISABLE_COMPOSITING_MODE: "1", // there is no graphics card
        NO_AT_BRIDGE: "1", // nor a desktop to be accessible to
        LC_ALL: "C.UTF-8",
      },
      stdio: "ignore",
    });
    const engine = new WebKitEngine(driver, `http://127.0.0.1:${port}`, screen, proxy);
    await engine.#answers();
    return engine;
  }

  async openPage(): Promise<EnginePage> {
    await this.#open?.end();
    this.#proxy.elsewhere.length = 0;
    const browser = await WebDriver.start(this.#address, {
      "webkitgtk:browserOptions": { args: ["--automation", ...SETTINGS] },
      proxy: { proxyType: "manual", httpProxy: `127.0.0.1:${this.#proxy.port}` },
    });
    this.#open = browser;
    await inPhoneWindow(browser);
    return new WebKitPage(browser, this.#proxy.elsewhere);
  }

  async close(): Promise<void> {
    await this.#open?.end();
    const exit = once(this.#driver, "exit");
    this.#driver.kill();
    await exit;
    await this.#screen.close();
    await this.#proxy.close();
  }

  async #answers(): Promise<void> {
    const deadline = performance.now() + START_MS;
    while (performance.now() < deadline) {
      const status = await fetch(`${this.#address}/status`).catch(() => null);
      if (status?.ok) return;
      await wait(10);
    }
    throw new Error("WebKit's driver did not start");
  }
}

/** MiniBrowser's own window is never as narrow as a phone: only a window without its buttons is. */
async function inPhoneWindow(browser: WebDriver): Promise<void> {
  const first = await browser.get<string>("window");
  const { width, height } = PHONE;
  const features = `popup,left=0,top=0,width=${width},height=${height}`;
  await browser.post("execute/sync", { script: `open("about:blank", "", "${features}")`, args: [] });
  const handles = await browser.get<string[]>("window/handles");
  const handle = handles.find((one) => one !== first);
  if (handle === undefined) throw new Error("WebKit opened no window of a phone's size");
  await browser.post("window", { handle });
}

class WebKitPage implements EnginePage {
  readonly #browser: WebDriver;
  readonly #elsewhere: readonly string[];

  constructor(browser: WebDriver, elsewhere: readonly string[]) {
    this.#browser = browser;
    this.#elsewhere = elsewhere;
  }

  get visitsElsewhere(): readonly string[] {
    return this.#elsewhere;
  }

  async open(address: string): Promise<void> {
    await this.#browser.post("url", { url: address });
  }

  async reload(): Promise<void> {
    await this.#browser.post("refresh");
  }

  async evaluate<Result, Argument>(
    script: (argument: Argument) => Result,
    argument: Argument,
  ): Promise<Result> {
    const asText = `return Promise.resolve((${script})(arguments[0])).then((found) => JSON.stringify(found ?? null))`;
    return JSON.parse(await this.#browser.post<string>("execute/sync", { script: asText, args: [argument] }));
  }

  async tap({ x, y }: Point): Promise<void> {
    const moves = [
      { type: "pointerMove", x: Math.round(x), y: Math.round(y), origin: "viewport" },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    const mouse = { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions: moves };
    await this.#browser.post("actions", { actions: [mouse] });
  }

  async type(text: string): Promise<void> {
    await this.#write(await this.#browser.get("element/active"), text);
  }

  async chooseFile(field: string, path: string): Promise<void> {
    const found = { using: "css selector", value: field };
    await this.#write(await this.#browser.post("element", found), path);
  }

  print(): Promise<null> {
    return Promise.resolve(null);
  }

  /** An element is an object with its id under a name that the standard made up. */
  async #write(element: Readonly<Record<string, string>>, text: string): Promise<void> {
    await this.#browser.post(`element/${Object.values(element)[0]}/value`, { text });
  }
}
