import type { Locator } from "@playwright/test";
import { expect, test } from "../fixtures/house.ts";
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

async function expectWhole(watermark: Locator): Promise<void> {
  await expect(watermark).toBeInViewport({ ratio: 1 });
  const seen = await watermark.evaluate((mark) => {
    const { x, y, width, height } = mark.getBoundingClientRect();
    const covers = (px: number, py: number) => {
      const top = document.elementFromPoint(px, py);
      return top === mark || top === mark.parentElement
        ? []
        : [`${top?.outerHTML.slice(0, 80)} at ${px},${py}`];
    };
    const inset = 1;
    const columns = [x + inset, x + width / 2, x + width - inset];
    const rows = [y + inset, y + height / 2, y + height - inset];
    return { width, height, over: columns.flatMap((px) => rows.flatMap((py) => covers(px, py))) };
  });
  expect(seen.width).toBeGreaterThanOrEqual(96);
  expect(seen.height).toBeGreaterThanOrEqual(32);
  expect(seen.over).toEqual([]);
}
