import { expect, test } from "../fixtures/house.ts";
import { BoardReader } from "../rig/BoardReader.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

test.use({ activity: "wish-tree" });

const WISHES = 150;
const SIZE = { width: 1024, height: 768 };
const WISH = "Een bankje voor nummer 70";

test("cards too far away to read are one picture; each can be taken in the hand all the same", async ({
  house,
  board,
  openFacilitator,
}) => {
  const remote = await SimulatedPhone.remote(house.origin, board);
  for (let n = 0; n < WISHES; n++) await remote.addWish(`Een bankje voor nummer ${n}`);
  const reader = new BoardReader(house.origin, board);
  await reader.synced();
  const desk = await openFacilitator({ size: SIZE });
  const { mouse, keyboard } = desk.page;
  await expect.poll(() => desk.farCards()).toBe(WISHES);
  await expect(desk.card(WISH)).toHaveCount(0);

  await test.step("selected, it is a card with words", async () => {
    const { x, y } = await desk.pointAt(reader.placeOf(WISH));
    await mouse.click(x, y);
    await expect(desk.card(WISH)).toBeVisible();
    await expect.poll(() => desk.farCards()).toBe(WISHES - 1);
  });

  await test.step("dragged, it lies elsewhere for everybody", async () => {
    const before = reader.placeOf(WISH);
    const from = await desk.pointAt(before);
    await desk.pull(from, { x: from.x + 60, y: from.y - 40 });
    await expect.poll(() => reader.placeOf(WISH)).not.toEqual(before);
  });

  await test.step("let go, it lies on the picture again", async () => {
    await keyboard.press("Escape");
    await expect.poll(() => desk.farCards()).toBe(WISHES);
    await expect(desk.card(WISH)).toHaveCount(0);
  });

  await test.step("a card that comes lands on the picture", async () => {
    await remote.addWish("Een fontein");
    await expect.poll(() => desk.farCards()).toBe(WISHES + 1);
  });

  await test.step("from nearer by, what is in view can be read, and only that is made", async () => {
    const { x, y } = await desk.pointAt(reader.placeOf(WISH));
    await mouse.move(x, y);
    await keyboard.down("Control");
    for (let n = 0; n < 12; n++) await mouse.wheel(0, -100);
    await keyboard.up("Control");
    await expect(desk.card(WISH)).toBeVisible();
    await expect.poll(() => desk.farCards()).toBe(0);
    const made = await desk.page.locator("[data-shape-type=card]").count();
    expect(made).toBeLessThan(WISHES);
  });
  remote.disconnect();
  await reader.close();
});
