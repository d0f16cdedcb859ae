import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { inside } from "../fixtures/house.ts";
import type { PhoneWalk } from "../fixtures/phoneStates/arrive.ts";
import { EVERY_STATE } from "../fixtures/phoneStates/everyState.ts";
import type { PhoneLanguage } from "../page-models/languages.ts";
import { House } from "../rig/House.ts";
import { openPhone } from "../rig/openPhone.ts";

/** Pixels of the picture for each pixel of the phone. */
const SHARPNESS = 1.5;
/** What just came in comes to rest. */
const REST_MS = 150;

/**
 * The phone page in every state, one folder for each language; where a page is longer than the phone, also its end.
 * `stories`: their names; none: all of them.
 */
export async function takePhoneStatePictures(
  browser: Browser,
  out: string,
  phoneLanguage: PhoneLanguage,
  stories: readonly string[],
): Promise<void> {
  const folder = join(out, phoneLanguage);
  mkdirSync(folder, { recursive: true });
  const house = await House.open();
  const walk: PhoneWalk = {
    house,
    language: "nl",
    phoneLanguage,
    openPhone: ({ board, origin = house.address(), ...options } = {}) =>
      openPhone(browser, {
        url: inside(board?.joinUrl ?? "", origin),
        language: phoneLanguage,
        deviceScaleFactor: SHARPNESS,
        ...options,
      }),
  };
  for (const [n, [name, story]] of Object.entries(EVERY_STATE).entries()) {
    if (stories.length > 0 && !stories.includes(name)) continue;
    let seen = 0;
    const take = async (page: Page, state: string) => {
      seen += 1;
      const number = `${String(n + 1).padStart(2, "0")}-${String(seen).padStart(2, "0")}`;
      await takeWhole(page, join(folder, `${number}-${state.replaceAll(/[^a-z]+/gi, "-")}`));
    };
    await story(walk, take).catch((reason: unknown) => console.error(`${phoneLanguage}, ${name}: ${reason}`));
  }
  await house.close();
}

/** As it stands, and its end where that is out of sight. */
async function takeWhole(page: Page, path: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await new Promise((rested) => setTimeout(rested, REST_MS));
  await page.screenshot({ path: `${path}.png` });
  const below = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return scrollHeight - clientHeight - window.scrollY;
  });
  if (below < 24) return;
  await page.evaluate((by) => window.scrollBy(0, by), below);
  await page.screenshot({ path: `${path}_end.png` });
  await page.evaluate((by) => window.scrollBy(0, -by), below);
}
