import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { test as base, expect } from "../fixtures/house.ts";
import type { PhonePage } from "../page-models/PhonePage.ts";
import { exportBoard } from "../rig/api.ts";
import { keptPage } from "../rig/keptPage.ts";
import { withNewVersion } from "../rig/newVersion.ts";
import { PublicHouse } from "../rig/PublicHouse.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

const test = base.extend<{ readonly home: PublicHouse; readonly phone: PhonePage }>({
  home: async ({ openHouse }, use) => {
    const home = await PublicHouse.open(openHouse);
    await use(home);
    await home.close();
  },
  /** Somebody's at that house; Noor is in. */
  phone: async ({ home: { board, origin }, openPhone }, use) => {
    const phone = await openPhone({ board, origin });
    await phone.joinIn("Noor");
    await expect(phone.textField).toBeVisible();
    await use(phone);
  },
});

// A worker comes only from a host whose certificate the browser itself believes, and not just its page.
test.use({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), "--ignore-certificate-errors"] });
    },
    { scope: "worker" },
  ],
});

const HANG = "Hang op";

async function isKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(keptPage)).toContain("/m");
}

const scriptOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>("script[src]")?.src.split("/").at(-1));

test("over https a page that is opened without network is one's own, and what waits goes once when there is network", async ({
  home,
  phone,
}) => {
  const { page } = phone;
  await phone.contribute("Een moestuin", HANG);
  await isKept(page);
  home.cable.cut();
  await phone.send("Een bankje in de zon", HANG);
  await expect(phone.notSaved).toBeVisible();
  await phone.button(phone.words.another).tap();
  await phone.textField.fill("Een schommel");

  await test.step("a reload finds the question, what was typed, one's cards and the true word of each", async () => {
    await page.reload();
    await expect(phone.question).toHaveText("Wat wens jij voor onze buurt?");
    await expect(phone.textField).toHaveValue("Een schommel");
    await expect(page.getByText("Nog niet bewaard")).toBeVisible();
    await expectAccessible(page, "opened without network");
    await phone.showMine();
    await expect(phone.card("Een moestuin")).toContainText("Bewaard");
    await expect(phone.card("Een bankje in de zon")).toContainText("Nog niet bewaard");
  });

  await test.step("so does a page that was closed, and something can be written on it", async () => {
    const address = page.url();
    await page.goto("about:blank");
    await page.goto(address);
    await expect(phone.textField).toHaveValue("Een schommel");
    await phone.button(HANG).tap();
    await expect(phone.notSaved).toBeVisible();
  });

  home.cable.mend();
  for (const text of ["Een bankje in de zon", "Een schommel"]) {
    await expect(phone.card(text).getByText("Bewaard", { exact: true })).toBeVisible({ timeout: 20_000 });
    await expect(phone.card(text)).toHaveCount(1);
  }
  const { cards } = await exportBoard(home.house.origin, home.board);
  expect(cards.map(({ text }) => text).sort()).toEqual([
    "Een bankje in de zon",
    "Een moestuin",
    "Een schommel",
  ]);
});

test("what is kept is the product's own, and on a borrowed phone not even that stays", async ({
  home,
  phone,
}) => {
  const { page } = phone;
  const sam = await SimulatedPhone.join(home.house.origin, home.board);
  await sam.connect();
  await sam.addWish("De droom van Sam");
  await phone.contribute("Een moestuin", HANG);
  await page.reload(); // by the worker, now that there is one
  await isKept(page);
  await phone.showMine();
  await expect(phone.card("Een moestuin")).toContainText("Bewaard");
  const paths = await page.evaluate(keptPage);
  expect(paths.filter((path) => path !== "/m" && !path.startsWith("/assets/"))).toEqual([]);
  const onPhone = () =>
    page.evaluate(async () => {
      const form = await (await caches.match("/m"))?.text();
      return JSON.stringify([form, { ...localStorage }]);
    });
  await expect.poll(onPhone).toContain("Een moestuin");
  expect(await onPhone()).not.toMatch(/van Sam|De Waterkant/);

  await phone.button("Taal").tap();
  await phone.button("Klaar op deze telefoon").tap();
  await phone.button("Ja, vergeet mij").tap();
  await expect(phone.question).toHaveText(/^Welkom/);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  const workers = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
  await expect.poll(workers).toEqual([]);
  expect(await onPhone()).not.toMatch(/Noor|moestuin|token/);
  sam.disconnect();
});

test("whoever was taken off the board keeps nothing of it to look at", async ({ home, phone }) => {
  const kept = () =>
    phone.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("buurtbord.view.")));
  await phone.contribute("Een moestuin", HANG);
  await expect.poll(kept).toHaveLength(1);
  const facilitator = await SimulatedPhone.remote(home.house.origin, home.board);
  const [card] = (await exportBoard(home.house.origin, home.board)).cards;
  await facilitator.ask({ type: "remove-participant", cardId: card?.id, cards: "erase" });
  await expect(phone.button(phone.words.joinAgain)).toBeVisible();
  expect(await kept()).toEqual([]);
  facilitator.disconnect();
});

test("a new version takes the place of what was kept, whole", async ({ home, phone }) => {
  const { page } = phone;
  await isKept(page);
  const before = await scriptOf(page);
  await withNewVersion(async (pages, script) => {
    await home.restartWith(pages);
    await page.reload();
    expect(await scriptOf(page)).toBe(script);
    await expect.poll(() => page.evaluate(keptPage)).toContain(`/assets/${script}`);
    await expect.poll(() => page.evaluate(keptPage)).not.toContain(`/assets/${before}`);
    home.cable.cut();
    await page.reload();
    expect(await scriptOf(page)).toBe(script);
    await expect(phone.textField).toBeVisible();
  });
});

test("a reader of another language has that one without network too", async ({ home, openPhone }) => {
  const phone = await openPhone({ board: home.board, origin: home.origin });
  const { page } = phone;
  await page.getByRole("button", { name: "English" }).tap();
  await page.getByRole("button", { name: "Join in" }).tap();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([expect.stringMatching(/ en$/)]);
  await isKept(page);
  home.cable.cut();
  await page.reload();
  await expect(phone.question).toHaveText("What do you wish for our neighbourhood?");
});

test("over plain http nothing is kept of the page or the room, and the page is what it was", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  const { page } = phone;
  await phone.joinIn("Noor");
  await phone.contribute("Een moestuin", HANG);
  await page.reload();
  await expect(phone.textField).toBeVisible();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const could = await page.evaluate(
    () => isSecureContext || "serviceWorker" in navigator || "caches" in window,
  );
  expect(could).toBe(false);
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("view")));
  expect(kept).toEqual([]);
});

test("the page can stand among a phone's own programs, under its own picture", async ({
  house,
  board,
  browser,
}) => {
  // The laptop itself: a browser offers that for no host of whose certificate it was told not to mind.
  const page = await browser.newPage();
  await page.goto(board.joinUrl.replace(/^.*(?=\/m\/)/, house.origin));
  const session = await page.context().newCDPSession(page);
  const { url, errors } = await session.send("Page.getAppManifest");
  expect(new URL(url).pathname).toBe("/phone.webmanifest");
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(["in-incognito"]); // as each test is

  const answer = await fetch(`${house.origin}/phone.webmanifest`);
  expect(answer.headers.get("content-type")).toMatch(/^application\/manifest\+json/);
  expect(answer.headers.get("set-cookie")).toBeNull();
  const manifest = (await answer.json()) as {
    readonly theme_color: string;
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
  };
  expect(manifest).toMatchObject({ name: "Buurtbord", start_url: "/m", scope: "/m", display: "standalone" });
  expect(readFileSync(new URL("../../client/phone.html", import.meta.url), "utf8")).toContain(
    `<meta name="theme-color" content="${manifest.theme_color}" />`,
  );
  expect(manifest.icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`).sort()).toEqual([
    "any 192x192",
    "any 512x512",
    "maskable 192x192",
    "maskable 512x512",
  ]);
  for (const { src, sizes } of manifest.icons) {
    const icon = await fetch(`${house.origin}${src}`);
    const { width, height, format } = await sharp(await icon.bytes()).metadata();
    expect({ format, sizes: `${width}x${height}` }, src).toEqual({ format: "png", sizes });
  }
  await page.close();
});
