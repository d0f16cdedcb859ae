import { LANGUAGE_FACES } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { type Browser, type BrowserContext, type BrowserContextOptions, devices } from "@playwright/test";
import type { PhoneLanguage } from "../page-models/languages.ts";
import { PhonePage } from "../page-models/PhonePage.ts";

/** How somebody comes to a page with their phone. */
export interface PhoneArrival {
  /** As the browser sees it. */
  readonly url: string;
  readonly language: PhoneLanguage;
  /** Time passes at its usual pace, and faster when the test says so: in all pages of this browser. */
  readonly ownClock?: boolean;
  readonly javaScriptEnabled?: boolean;
  readonly deviceScaleFactor?: number;
  /** The page's scripts never arrive, or only with what comes after this. */
  readonly losesScripts?: boolean | { readonly until: Promise<unknown> };
}

/** A cheap phone of its own, with touch. `prepare`: before its first page opens. Whoever opens it closes its browser. */
export async function openPhone(
  browser: Browser,
  { url, language, ownClock = false, losesScripts = false, ...options }: PhoneArrival,
  prepare: (context: BrowserContext) => Promise<void> = async () => {},
): Promise<PhonePage> {
  const context = await browser.newContext({ ...cheapPhone(language), ...options });
  await prepare(context);
  if (losesScripts === true) await context.route(/\.js$/, (route) => route.abort());
  else if (losesScripts !== false)
    await context.route(/\.js$/, (route) => losesScripts.until.then(() => route.continue()));
  const page = await context.newPage();
  if (ownClock) await context.clock.install();
  // A page is loaded when its scripts are.
  await page.goto(url, { waitUntil: losesScripts === false ? "load" : "commit" });
  const phone = new PhonePage(page, language, losesScripts === false && options.javaScriptEnabled !== false);
  await phone.awaitScripts();
  await phone.chooseLanguage();
  return phone;
}

/** Small, with touch, and in that language where browsers know it. */
export function cheapPhone(language: PhoneLanguage): BrowserContextOptions {
  const { defaultBrowserType: _, ...pixel } = devices["Pixel 7"];
  return { ...pixel, viewport: { width: 360, height: 640 }, locale: LANGUAGE_FACES[language].lang };
}
