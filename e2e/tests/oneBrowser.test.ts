import { expect, test } from "../fixtures/house.ts";
import { middleOf } from "../page-models/middleOf.ts";
import { createBoard } from "../rig/api.ts";
import { letTimePass } from "../rig/letTimePass.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

test("wall and facilitator in one browser: the wall stays a screen, and nothing crosses without the server", async ({
  laptop,
  openFacilitator,
  openHouse,
  openScreen,
}) => {
  const house = await openHouse();
  const visit = { board: await createBoard(house.origin), origin: house.address(), ownClock: true };
  const neighbour = await SimulatedPhone.join(house.origin, visit.board);
  await neighbour.connect();
  await neighbour.addWish("Een moestuin");
  await laptop.addInitScript(() => {
    const said: string[] = [];
    Reflect.set(window, "saidToOtherWindows", said);
    BroadcastChannel.prototype.postMessage = function (message) {
      said.push(`${this.name}: ${JSON.stringify(message)}`);
    };
  });
  const facilitator = await openFacilitator(visit);
  const wall = await openScreen(visit);
  await expect(wall.card("Een moestuin")).toBeVisible();

  await test.step("the wall is a screen, whatever else its browser holds", async () => {
    await expect(facilitator.page.getByText("Scherm staat aan")).toBeVisible();
    const { x, y } = await middleOf(wall.card("Een moestuin"));
    await wall.page.mouse.dblclick(x, y);
    await wall.page.keyboard.press("Delete");
    await expect(wall.page.getByRole("textbox")).toHaveCount(0);
    await facilitator.page.bringToFront();
    await expect(facilitator.card("Een moestuin")).toBeVisible();
  });

  await test.step("with the server stopped, the facilitator's work stays on the facilitator's page", async () => {
    await house.stop();
    await expect(facilitator.away).toBeVisible();
    const before = await wall.card("Een moestuin").boundingBox();
    await facilitator.drag("Een moestuin", { x: 120, y: 60 });
    await facilitator.rewrite("Een moestuin", "Een moestuin op het dak");
    await expect(facilitator.card("Een moestuin op het dak")).toBeVisible();
    await expect(facilitator.notSaved).toBeVisible();
    await wall.page.bringToFront();
    await expect(wall.away).toBeVisible();
    await expect(wall.card("Een moestuin")).toBeVisible();
    expect(await wall.card("Een moestuin").boundingBox()).toEqual(before);
    for (const { page } of [wall, facilitator]) {
      expect(await page.evaluate(() => Reflect.get(window, "saidToOtherWindows"))).toEqual([]);
    }
  });

  await test.step("and reaches the wall by the server alone", async () => {
    await house.restart();
    await letTimePass([wall.page], () =>
      expect(wall.card("Een moestuin op het dak")).toBeVisible({ timeout: 200 }),
    );
  });
  neighbour.disconnect();
});
