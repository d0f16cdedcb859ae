import { expect, test } from "../fixtures/house.ts";
import { FacilitatorPage } from "../page-models/FacilitatorPage.ts";
import { PhonePage } from "../page-models/PhonePage.ts";
import { ScreenPage } from "../page-models/ScreenPage.ts";
import { StartPage } from "../page-models/StartPage.ts";

test("a facilitator starts a board, opens the wall beside it and saves the moment", async ({
  house,
  laptop,
}) => {
  const start = new StartPage(await laptop.newPage());
  await start.page.goto(house.address());
  await start.make("Buurtavond De Waterkant", "Ideeënbord");
  const facilitator = new FacilitatorPage(start.page);
  await expect(facilitator.title).toHaveText("Ideeënbord Buurtavond De Waterkant");
  expect(new URL(start.page.url()).hash).toBe(""); // the projector shows the address bar

  const wall = await test.step("the wall says how to join, also on the Wi-Fi", async () => {
    const opened = laptop.waitForEvent("page");
    await expect(facilitator.page.getByText("Open eerst het scherm: daar staat de code.")).toBeVisible();
    await facilitator.button("Open het scherm").click();
    const screen = new ScreenPage(await opened);
    await expect(screen.arrival).toBeVisible();
    await facilitator.page.bringToFront();
    await expect(facilitator.page.getByText("Het scherm staat op een nieuw tabblad.")).toBeVisible();
    const joining = await facilitator.openJoining();
    await joining.getByLabel("Naam van de wifi").fill("Buurthuis");
    await joining.getByLabel("Wachtwoord van de wifi").fill("koffie met taart");
    await joining.getByRole("button", { name: "Zet op het scherm" }).click();
    await facilitator.close(joining);
    await expect(screen.page.getByRole("img", { name: "QR-code voor de wifi" })).toBeVisible();
    return screen;
  });

  await test.step("somebody types the address and the code that stand on it", async () => {
    const code = (await wall.code.textContent()) ?? "";
    const phone = new StartPage(await laptop.newPage());
    await phone.page.goto(`http://${new URL(house.address()).host}`);
    await expect(wall.page.getByText(new URL(house.address()).host)).toBeVisible();
    await phone.joinWith(code);
    await expect(new PhonePage(phone.page).question).toHaveText("Welkom bij Buurtavond De Waterkant");
    await phone.page.close();
    await facilitator.page.bringToFront();
  });

  await test.step("a saved moment can be looked at later", async () => {
    await facilitator.writeFor("Ontbijt op het plein", null, "Leg op tafel");
    const snapshots = await facilitator.openSnapshots();
    await snapshots.getByLabel("Naam").fill("Voor de pauze");
    await snapshots.getByRole("button", { name: "Bewaar momentopname" }).click();
    await snapshots
      .getByRole("listitem")
      .filter({ hasText: "Voor de pauze" })
      .getByRole("button", { name: "Bekijk" })
      .click();
    const moment = facilitator.page.getByRole("region", { name: "Voor de pauze" });
    await expect(moment.getByText("Ontbijt op het plein")).toBeVisible();
    await facilitator.button("Terug naar nu").click();
    await expect(facilitator.card("Ontbijt op het plein")).toBeVisible();
  });

  await test.step("this laptop knows the board from now on", async () => {
    await start.page.goto(house.address());
    await start.page.getByRole("link", { name: "Buurtavond De Waterkant" }).click();
    await expect(facilitator.card("Ontbijt op het plein")).toBeVisible();
  });
});

test("a facilitator who came by link opens the wall too", async ({ laptop, openFacilitator }) => {
  const facilitator = await openFacilitator();
  const opened = laptop.waitForEvent("page");
  await facilitator.button("Open het scherm").click();
  const screen = new ScreenPage(await opened);
  await expect(screen.arrival).toBeVisible();
  expect(new URL(screen.page.url()).hash).toBe("");
});
