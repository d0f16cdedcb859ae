import { test as base, expect } from "@playwright/test";
import { ENGINES, type EngineName, missingPackages } from "../../scripts/engines.ts";
import { inside } from "../fixtures/house.ts";
import { EnginePhone } from "../page-models/EnginePhone.ts";
import type { NewBoard } from "../rig/api.ts";
import { House } from "../rig/House.ts";
import type { Engine, EngineVisit } from "./EnginePage.ts";
import { FirefoxEngine } from "./FirefoxEngine.ts";
import { WebKitEngine } from "./WebKitEngine.ts";

export interface EngineChoice {
  readonly engineName: EngineName;
}

interface AtWork {
  readonly house: House;
  /** Null where it isn't installed. */
  readonly engine: Engine | null;
}

interface Guests {
  /** A phone of its own that has scanned the QR; it reads Dutch. */
  openPhone(board: NewBoard, visit?: EngineVisit): Promise<EnginePhone>;
}

export const test = base.extend<Guests, EngineChoice & AtWork>({
  engineName: ["firefox", { option: true, scope: "worker" }],
  house: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
    async ({}, use) => {
      const house = await House.open();
      await use(house);
      await house.close();
    },
    { scope: "worker" },
  ],
  engine: [
    async ({ engineName, house }, use) => {
      const engine = await startEngine(engineName, house);
      await use(engine);
      await engine?.close();
    },
    { scope: "worker" },
  ],
  openPhone: async ({ engine, engineName, house }, use, testInfo) => {
    testInfo.skip(engine === null, `${ENGINES[engineName].title} is not installed`);
    const phones: EnginePhone[] = [];
    await use(async (board, visit) => {
      if (engine === null) throw new Error("There is no engine");
      const phone = new EnginePhone(await engine.openPage(visit));
      phones.push(phone);
      await phone.open(inside(board.joinUrl, house.address()));
      if (visit?.javaScriptEnabled !== false) await phone.awaitScripts();
      return phone;
    });
    for (const phone of phones) {
      if (testInfo.status !== testInfo.expectedStatus)
        await testInfo.attach("what stood on the phone", { body: await phone.allWords() });
      expect(await phone.faults()).toEqual([]);
    }
  },
});

async function startEngine(name: EngineName, house: House): Promise<Engine | null> {
  if (missingPackages(name).length > 0) return null;
  switch (name) {
    case "firefox":
      return new FirefoxEngine(ENGINES.firefox.programs["firefox-esr"]);
    case "webkit": {
      const { "webkit2gtk-driver": driver, xvfb: screen } = ENGINES.webkit.programs;
      return WebKitEngine.start({ driver, screen }, house.port);
    }
  }
}
