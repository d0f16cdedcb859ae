import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import { HarvestPanel } from "../page-models/HarvestPanel.ts";
import { exportBoard, postCommand } from "../rig/api.ts";
import { seatedEvening } from "../rig/seatedEvening.ts";

const WRITTEN = {
  "Soep voor de straat": {
    resident: "Ik zoek recepten\n★ Ik snij groente",
    ask: "Wie heeft een lange tafel?",
    "first-step": "De keuken vragen",
    when: "vrijdag",
  },
  "Een bankje bij het water": { business: "De houthandel geeft planken" },
};

test("the tables tell their harvest, and the evening becomes a page that is opened and closed", async ({
  openHouse,
  openFacilitator,
  openScreen,
  browser,
}) => {
  const house = await openHouse({ environment: { PUBLIC_URL: "https://bord.example" } });
  const board = await seatedEvening(house.origin, WRITTEN);
  const { groups } = await exportBoard(house.origin, board);
  const idea = { kind: "idea", text: "Soep op het plein", field: null };
  const table = groups[0]?.table ?? "";
  await postCommand(house.origin, table, board.facilitatorToken, { type: "add-card", card: idea });
  const place = { board, origin: house.address() };
  const wall = await openScreen(place);
  const facilitator = await openFacilitator(place);
  const harvest = new HarvestPanel(facilitator.page);

  await test.step("one press brings what they wrote, and the room looks at one question", async () => {
    await harvest.open();
    await harvest.gather();
    await expect(harvest.said).toHaveText("Er zijn 5 kaarten bij gekomen.");
    await harvest.gather();
    await expect(harvest.said).toHaveText("Er is niets nieuws.");
    await harvest.show("Wat kan een bewoner doen?");
    await expect(wall.page.getByText("Ik snij groente").first()).toBeVisible();
    await expect(harvest.shown).toHaveText("Wat kan een bewoner doen?1");
    await harvest.show(": Soep voor de straat");
    await expect(harvest.shown).toContainText("Soep voor de straat");
    await expectAccessible(facilitator.page, "The harvest beside the board");
    await expect(wall.page.getByText("gele fiets").first()).toBeVisible();
  });

  await test.step("who told is marked, also when the laptop's page was closed meanwhile", async () => {
    await harvest.hasTold(": Soep voor de straat").click();
    await facilitator.page.reload();
    await harvest.open();
    await expect(harvest.hasTold(": Soep voor de straat")).toHaveAttribute("aria-pressed", "true");
    await expect(harvest.hasTold(": Een bankje bij het water")).toHaveAttribute("aria-pressed", "false");
  });

  await test.step("the page is looked at, changed, opened for everybody, and closed", async () => {
    await harvest.makePage();
    await expectAccessible(facilitator.page, "A harvest page is made ready");
    await harvest.told("De houthandel geeft planken").click(); // it is taken off when that is saved
    await expect(harvest.told("De houthandel geeft planken")).not.toBeChecked();
    await harvest.dialog.getByLabel("Titel").fill("Wat wij gaan doen");
    await expect(harvest.told("Soep op het plein")).toBeChecked();
    const preview = await harvest.view();
    await expect(preview.getByText("Soep op het plein")).toBeVisible();
    await expect(preview.getByRole("heading", { name: "Wat wij gaan doen" })).toBeVisible();
    await expect(preview.getByText("De houthandel geeft planken")).toHaveCount(0);
    const visitor = await browser.newPage({ viewport: { width: 360, height: 640 } });
    const read = () => visitor.goto(`${house.address()}/o/${board.id}`);
    expect((await read())?.status()).toBe(404);
    await harvest.press("Zet de bladzijde open");
    await expect(harvest.dialog.getByRole("textbox", { name: "De bladzijde is open" })).toHaveValue(
      `https://bord.example/o/${board.id}`,
    );
    expect((await read())?.status()).toBe(200);
    await expect(visitor.getByRole("article", { name: "Soep voor de straat" })).toContainText(
      "De keuken vragen",
    );
    await expectAccessible(visitor, "A harvest page");
    await harvest.press("Doe de bladzijde dicht");
    await expect(harvest.dialog.getByRole("button", { name: "Zet de bladzijde open" })).toBeVisible();
    expect((await read())?.status()).toBe(404);
    await visitor.close();
  });
});
