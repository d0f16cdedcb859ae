import { expectWhole } from "../fixtures/expectWhole.ts";
import { expect, test } from "../fixtures/house.ts";
import { writeInSilence } from "../rig/roomful.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

/** What tldraw's licence asks (LICENSE-tldraw.md): as large as it is made, in view, and nothing over it. */
test("tldraw's watermark is whole on the wall and on the facilitator's page", async ({
  house,
  board,
  openFacilitator,
  openScreen,
}) => {
  const neighbour = await SimulatedPhone.join(house.origin, board);
  await neighbour.connect();
  await neighbour.addWish("Een moestuin");
  neighbour.disconnect();

  const wall = await openScreen();
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
  ]) {
    await wall.page.setViewportSize(size);
    await expectWhole(wall.watermark);
  }
  const facilitator = await openFacilitator();
  await expectWhole(facilitator.watermark);
  await facilitator.toggleList();
  await expect(facilitator.list).toBeVisible();
  await expectWhole(facilitator.watermark);
});

test.describe("in every state of a wall", () => {
  test.use({ activity: "asset-map" });

  test("the watermark is whole with contrast, on each page, and with a field, cards or one card in the light", async ({
    house,
    board,
    openScreen,
  }) => {
    const remote = await SimulatedPhone.remote(house.origin, board);
    const phones = await writeInSilence(house.origin, board, "talent", 60);
    const wall = await openScreen();
    await wall.page.setViewportSize({ width: 1024, height: 768 });
    await expect(wall.pageOf).toHaveText(/^Blad 1 van [2-6]$/);
    await expectWhole(wall.watermark);
    await remote.ask({ type: "turn-page", to: "next" });
    await expect(wall.pageOf).toHaveText(/^Blad 2 van/);
    await expectWhole(wall.watermark);
    await remote.ask({ type: "set-look", look: "contrast", motion: "calm" });
    await expect(wall.page.locator("[data-contrast]")).toBeAttached();
    await expectWhole(wall.watermark);
    const cards = [...remote.shown.keys()].slice(0, 3);
    for (const light of [
      { cardId: null, part: { part: "field", field: "talents" } },
      { cardId: null, part: { part: "cards", cards } },
      { cardId: cards[0] },
    ]) {
      await remote.ask({ type: "set-spotlight", ...light });
      await expectWhole(wall.watermark);
    }
    for (const phone of [...phones, remote]) phone.disconnect();
  });
});
