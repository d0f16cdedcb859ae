import { expect, inside, LIST_ONLY, test } from "../fixtures/house.ts";
import { FacilitatorPage } from "../page-models/FacilitatorPage.ts";

test("a facilitator asks somebody to help lead, and takes the link back later", async ({
  house,
  board,
  browser,
  openFacilitator,
}) => {
  const facilitator = await openFacilitator({ board, size: LIST_ONLY });
  const access = await facilitator.openAccess();
  await expect(access.getByText("Deze gebruik jij nu")).toBeVisible();
  await access.getByRole("button", { name: "Medebegeleider" }).click();
  const url = await access.getByRole("textbox", { name: "De nieuwe link: Medebegeleider" }).inputValue();
  await expect(access.getByRole("img", { name: "QR-code van de link" })).toBeVisible();

  const context = await browser.newContext({ viewport: LIST_ONLY, locale: "nl" });
  const helper = new FacilitatorPage(await context.newPage());
  await helper.page.goto(inside(url, house.address()));
  await expect(helper.saved).toBeVisible();
  expect(helper.page.url()).not.toContain("#");
  await helper.nextStep();
  await expect(facilitator.page.getByText("Stap 2 van")).toBeVisible();

  const helping = access.getByRole("listitem").filter({ hasText: "Medebegeleider" });
  await helping.getByRole("button", { name: "Trek in" }).click();
  await helping.getByRole("button", { name: "Ja, trek in" }).click();
  await expect(access.getByText("De link werkt niet meer.")).toBeVisible();
  await expect(helper.title).toHaveText("Deze link werkt niet meer");
  await context.close();
});

test("a facilitator renews their own link and goes on; the old one opens nothing", async ({
  house,
  board,
  browser,
  openFacilitator,
}) => {
  const facilitator = await openFacilitator({ board, size: LIST_ONLY });
  const access = await facilitator.openAccess();
  const own = access.getByRole("listitem").filter({ hasText: "Deze gebruik jij nu" });
  await own.getByRole("button", { name: "Nieuwe link" }).click();
  await own.getByRole("button", { name: "Ja, maak een nieuwe" }).click();
  await expect(facilitator.page.getByText("Je link is nieuw.")).toBeVisible();
  await expect(facilitator.saved).toBeVisible();
  await facilitator.page.reload();
  await expect(facilitator.saved).toBeVisible();

  const context = await browser.newContext({ locale: "nl" });
  const stranger = new FacilitatorPage(await context.newPage());
  await stranger.page.goto(inside(board.facilitatorUrl, house.address()));
  await expect(stranger.title).toHaveText("Deze link werkt niet meer");
  await context.close();
});

test("a facilitator closes the door: who comes then is told so, who was in stays", async ({
  openFacilitator,
  openPhone,
}) => {
  const noor = await openPhone();
  await noor.joinIn("Noor");
  await expect(noor.textField).toBeVisible();
  const facilitator = await openFacilitator({ size: LIST_ONLY });
  const access = await facilitator.openAccess();
  await access.getByRole("button", { name: facilitator.words.closeDoor }).click();
  await expect(access.getByRole("button", { name: facilitator.words.openDoor })).toBeVisible();
  const late = await openPhone();
  await late.joinIn();
  await expect(late.page.getByText("De deur is nu dicht.")).toBeVisible();
  await noor.contribute("Een bankje in de zon", "Hang op");
});

test("who reloads while a page is still loading keeps the link that was in its address", async ({
  house,
  board,
  browser,
}) => {
  const context = await browser.newContext({ viewport: LIST_ONLY, locale: "nl" });
  const page = await context.newPage();
  for (const [url, heading] of [
    [board.facilitatorUrl, "Wensboom"],
    [board.screenUrl, "Wat wens jij voor onze buurt?"],
  ] as const) {
    await page.route(/\/assets\/show(Facilitator|Screen)/, (route) => route.abort());
    await page.goto(inside(url, house.address()));
    await expect.poll(() => page.url()).not.toContain("#");
    await page.unrouteAll();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(heading);
    await page.evaluate(() => localStorage.clear());
  }
  await context.close();
});
