import type { Page } from "@playwright/test";
import { expect, inside, test } from "../fixtures/house.ts";
import { PhonePage } from "../page-models/PhonePage.ts";
import { linkUrl } from "../rig/api.ts";

async function openTablet(page: Page, url: string, origin: string): Promise<PhonePage> {
  await page.clock.install();
  await page.goto(inside(url, origin));
  return new PhonePage(page);
}

test("a tablet in the hall: each visit is somebody new, and nothing of the last one is left", async ({
  house,
  board,
  browser,
  manners,
  openScreen,
}) => {
  const wall = await openScreen();
  const context = await browser.newContext({
    viewport: { width: 1024, height: 768 },
    hasTouch: true,
    locale: "nl",
  });
  await manners.watch(context);
  const url = await linkUrl(house.origin, board, "kiosk");
  const tablet = await openTablet(await context.newPage(), url, house.address());
  expect(tablet.page.url()).not.toContain("#");

  await test.step("somebody writes and presses Klaar", async () => {
    await tablet.choose("Doe mee");
    await tablet.contribute("Een bankje in de zon", "Hang op");
    await expect(wall.card("Een bankje in de zon")).toBeVisible();
    await tablet.choose("Klaar");
    await expect(tablet.question).toHaveText("Doe mee");
  });

  await test.step("the next has nothing of theirs, and walks away in the middle of a word", async () => {
    await tablet.choose("Doe mee");
    await tablet.showMine();
    await expect(tablet.page.getByText("Je hebt nog niets geschreven.")).toBeVisible();
    await tablet.page.getByRole("button", { name: tablet.words.mine }).tap();
    await tablet.textField.fill("Een boom voor");
    await tablet.page.clock.fastForward("02:05");
    await expect(tablet.question).toHaveText("Doe mee");
    await tablet.choose("Doe mee");
    await expect(tablet.textField).toHaveValue("");
  });

  await test.step("switched off and on it still knows its secret", async () => {
    await tablet.page.reload();
    await tablet.choose("Doe mee");
    await expect(tablet.textField).toBeVisible();
  });
  await context.close();
});
