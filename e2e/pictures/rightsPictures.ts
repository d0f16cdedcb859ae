import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { FacilitatorPage } from "../page-models/FacilitatorPage.ts";
import { PhonePage } from "../page-models/PhonePage.ts";
import { createBoard } from "../rig/api.ts";
import { fillBoard } from "./fillBoard.ts";

const WALL = { width: 1920, height: 1080 };
const OLD_PROJECTOR = { width: 1024, height: 768 };
const PHONE = { width: 360, height: 640 };

/** Who may come in, what goes for good, and the tablet in the hall. */
export async function takeRightsPictures(browser: Browser, origin: string, out: string): Promise<void> {
  const board = await createBoard(origin, "wish-tree", "Buurtavond De Waterkant");
  await fillBoard(origin, board, "wish-tree", 6);
  const take = (page: Page, name: string) => page.screenshot({ path: join(out, `${name}.png`) });

  const laptop = await browser.newContext({ viewport: WALL, locale: "nl-NL" });
  const facilitator = new FacilitatorPage(await laptop.newPage());
  const { page } = facilitator;
  await page.goto(board.facilitatorUrl);
  await facilitator.saved.waitFor();
  await facilitator.previousStep();
  const access = await facilitator.openAccess();
  await access.getByRole("button", { name: "Tablet in de hal" }).click();
  const url = await access.getByRole("textbox", { name: "De nieuwe link" }).inputValue();
  for (const size of [WALL, OLD_PROJECTOR, PHONE]) {
    await page.setViewportSize(size);
    await take(page, `access-${size.width}`);
  }
  await page.setViewportSize(OLD_PROJECTOR);
  await access.getByRole("button", { name: "Wis het bord" }).scrollIntoViewIfNeeded();
  await take(page, "access-end-1024");
  await facilitator.close(access);
  await facilitator.toggleList();
  await facilitator.list.getByRole("listitem").first().getByRole("button").first().click();
  await take(page, "list-erase-1024");
  await facilitator.list.getByText(facilitator.words.whoWrote, { exact: true }).first().click();
  await facilitator.list.getByRole("button", { name: facilitator.words.removePerson }).first().click();
  for (const size of [WALL, OLD_PROJECTOR, PHONE]) {
    await page.setViewportSize(size);
    await take(page, `remove-person-${size.width}`);
  }
  await laptop.close();

  for (const size of [WALL, OLD_PROJECTOR, PHONE]) {
    const context = await browser.newContext({ viewport: size, hasTouch: true, locale: "nl-NL" });
    const tablet = new PhonePage(await context.newPage());
    await tablet.page.goto(url);
    await tablet.question.waitFor();
    await take(tablet.page, `kiosk-start-${size.width}`);
    await tablet.choose("Doe mee");
    await tablet.textField.waitFor();
    await take(tablet.page, `kiosk-visit-${size.width}`);
    await tablet.choose(tablet.words.language);
    await take(tablet.page, `language-${size.width}`);
    await tablet.choose(tablet.words.erase);
    await take(tablet.page, `leave-${size.width}`);
    await context.close();
  }
}
