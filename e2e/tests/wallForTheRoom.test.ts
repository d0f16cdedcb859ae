import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import { ScreenPage } from "../page-models/ScreenPage.ts";
import { ownStep } from "../rig/ownStep.ts";
import { writeInSilence } from "../rig/roomful.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

/** Lines of a wall of 1080: what is read from the back row. */
const LOWEST = 32;
const WALLS = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];
const OPEN = [ownStep("Schrijven", "Wat wil jij beginnen?", { minutes: 0 })];

for (const { activity, kind } of [
  { activity: "asset-map", kind: "talent" },
  { activity: "wish-tree", kind: "wish" },
  { activity: "idea-board", kind: "idea" },
  { activity: "pas-op-de-plaats", kind: "good" },
] as const) {
  test.describe(activity, () => {
    test.use({ activity });

    test("thirty cards are read from the back row, at once or page by page", async ({
      house,
      board,
      openScreen,
    }) => {
      const remote = await SimulatedPhone.remote(house.origin, board);
      await remote.ask({ type: "use-programme", steps: OPEN });
      await remote.ask({ type: "set-look", look: "warm", motion: "calm" });
      const phones = await writeInSilence(house.origin, board, kind, 30);
      const wall = await openScreen();
      for (const size of WALLS) {
        await wall.page.setViewportSize(size);
        await expect.poll(() => wall.letters()).toBeGreaterThanOrEqual(LOWEST);
      }
      for (const phone of [...phones, remote]) phone.disconnect();
    });
  });
}

test.describe("a room with a weak projector", () => {
  test.use({ activity: "asset-map" });

  test("the wall opens with one click, and by a link; contrast and rest are asked at the table", async ({
    browser,
    laptop,
    openFacilitator,
  }) => {
    const table = await openFacilitator();
    const [opened] = await Promise.all([
      laptop.waitForEvent("page"),
      table.page.getByRole("button", { name: "Open het scherm" }).click(),
    ]);
    const wall = new ScreenPage(opened);
    await expect(wall.arrival).toBeVisible();

    await table.page.getByRole("button", { name: "Scherm staat aan" }).click();
    const contrast = table.page.getByRole("switch", { name: "Meer contrast" });
    await contrast.click();
    await expect(contrast).toBeChecked();
    await table.page.getByRole("switch", { name: "Rustig beeld" }).click();
    for (const page of [wall.page, table.page]) {
      await expect(page.locator("html[data-contrast][data-rustig]")).toBeAttached();
    }
    await expectAccessible(wall.page, "contrast");
    await expectAccessible(table.page, "how the screen looks");

    await table.page.getByRole("button", { name: "Maak een link" }).click();
    const link = await table.page.getByRole("textbox", { name: /link/i }).inputValue();
    const elsewhere = await browser.newContext();
    const other = new ScreenPage(await elsewhere.newPage());
    await other.page.goto(link);
    await expect(other.arrival).toBeVisible();
    await expect(other.page.locator("html[data-contrast]")).toBeAttached();
    await elsewhere.close();
  });

  test("everybody looks at a field, or at what the facilitator sees; the wall goes along only then", async ({
    house,
    board,
    openFacilitator,
    openPhone,
    openScreen,
  }) => {
    const remote = await SimulatedPhone.remote(house.origin, board);
    await remote.ask({ type: "set-look", look: "warm", motion: "calm" });
    const phones = await writeInSilence(house.origin, board, "talent", 8);
    await remote.ask({ type: "add-card", card: { kind: "place", text: "Het plein", field: null } });
    const [table, wall] = [await openFacilitator(), await openScreen()];
    const phone = await openPhone();
    await phone.joinIn();
    await expect(wall.card("Het plein")).toBeInViewport();

    await table.page.getByRole("button", { name: "Dichterbij", exact: true }).click();
    await expect(wall.card("Het plein")).toBeInViewport();

    await table.toggleList();
    await table.page.getByRole("button", { name: "In het licht: Talenten van mensen" }).click();
    await expect(wall.card("Het plein")).not.toBeInViewport();
    await expect(wall.card("Idee 1")).toBeInViewport();
    await expect(phone.question).toHaveText("We kijken hier samen naar");
    await expect(phone.page.getByText("Talenten van mensen", { exact: true })).toBeVisible();
    await table.page.getByRole("button", { name: /^Licht uit/ }).click();
    await expect(wall.card("Het plein")).toBeInViewport();

    await table.toggleList();
    await table.page.getByRole("button", { name: "Alles", exact: true }).click();
    await table.page.getByRole("button", { name: "Toon dit" }).click();
    await expect(table.page.getByText("In het licht: 9 kaarten")).toBeVisible();
    await expect(phone.page.getByText("Het plein", { exact: true })).toBeVisible();
    for (const each of [...phones, remote]) each.disconnect();
  });
});
