import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "@playwright/test";
import { unzipSync } from "fflate";
import { expect, LIST_ONLY, test } from "../fixtures/house.ts";
import { FacilitatorPage } from "../page-models/FacilitatorPage.ts";
import { StartPage } from "../page-models/StartPage.ts";
import { exportBoard, postCommand } from "../rig/api.ts";
import { layCards } from "../rig/layCards.ts";

test.use({ activity: "asset-map" });

const TALENTS = ["Soep koken", "Fietsen maken", "Liedjes zingen"];

test("what was taken home can be read without any network, and comes back on the start page", async ({
  house,
  board,
  laptop,
  browser,
  openFacilitator,
}, info) => {
  await layCards(house.origin, board, "talent", TALENTS);
  const zip = info.outputPath("bord.zip");

  await test.step("whoever leads takes the board home", async () => {
    const facilitator = await openFacilitator({ size: LIST_ONLY });
    const { page, words } = facilitator;
    const download = page.waitForEvent("download");
    await (await facilitator.openTakeHome()).getByRole("button", { name: words.take }).click();
    await (await download).saveAs(zip);
  });

  await test.step("its page opens from the disk, with nothing asked of anybody", async () => {
    const folder = await unpacked(zip, info.outputPath("bord"));
    expect(await readWithoutNetwork(browser, join(folder, "index.html"))).toEqual({
      cards: TALENTS,
      asked: [],
      violations: [],
    });
  });

  const start = new StartPage(await laptop.newPage());
  await start.page.setViewportSize(LIST_ONLY);

  await test.step("on the start page it comes back, and opens", async () => {
    await start.page.goto(house.address());
    await start.bringBack(zip);
    const facilitator = new FacilitatorPage(start.page);
    await expect(facilitator.title).toContainText("De Waterkant");
    for (const text of TALENTS) await expect(facilitator.cardInList(text)).toBeVisible();
    expect(start.page.url()).not.toContain(board.id);
  });

  await test.step("what was erased for good stays away, and one reads that before one goes on", async () => {
    const { cards } = await exportBoard(house.origin, board);
    const cardId = cards.find(({ text }) => text === "Soep koken")?.id;
    await postCommand(house.origin, board.id, board.facilitatorToken, { type: "erase-card", cardId });
    await start.page.goto(house.address());
    await start.dropFile("brief.zip", Buffer.from("Beste buren"));
    await expect(start.problem).toHaveText(/^Dit is geen bord uit Buurtbord/);
    await start.dropFile("bord.zip", await readFile(zip));
    await expect(start.page.getByText("1 ding is eerder voorgoed gewist en blijft weg.")).toBeVisible();
    await start.openBroughtBack();
    const facilitator = new FacilitatorPage(start.page);
    await expect(facilitator.cardInList("Fietsen maken")).toBeVisible();
    await expect(facilitator.cardInList("Soep koken")).toHaveCount(0);
  });
});

async function unpacked(zip: string, folder: string): Promise<string> {
  for (const [name, file] of Object.entries(unzipSync(await readFile(zip)))) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), file);
  }
  return folder;
}

/** What somebody reads who opens the page at home, and what the page did meanwhile that it must not. */
async function readWithoutNetwork(browser: Browser, path: string) {
  const context = await browser.newContext({ offline: true });
  const asked: string[] = [];
  const violations: string[] = [];
  context.on("request", (request) => request.url().startsWith("file:") || asked.push(request.url()));
  context.on("console", (message) => violations.push(message.text()));
  const page = await context.newPage();
  await page.goto(pathToFileURL(path).href);
  const talents = page.locator("section", { has: page.getByRole("heading", { name: /^Talenten/ }) });
  const cards = await talents.getByRole("listitem").allInnerTexts();
  await context.close();
  return { cards: cards.map((text) => text.trim()), asked, violations };
}
