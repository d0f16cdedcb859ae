import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../fixtures/house.ts";
import { middleOf } from "../page-models/middleOf.ts";
import { BoardReader } from "../rig/BoardReader.ts";
import { layCards } from "../rig/layCards.ts";

test.use({ activity: "idea-board" });

test("a card that is dragged is seen to move before it is let go, and is written once", async ({
  house,
  board,
  openFacilitator,
  openScreen,
}) => {
  await layCards(house.origin, board, "idea", ["Een moestuin"]);
  const reader = new BoardReader(house.origin, board);
  await reader.synced();
  let writes = 0;
  reader.doc.on("update", () => writes++);
  const [anna, bram, wall] = [await openFacilitator(), await openFacilitator(), await openScreen()];
  const card = "Een moestuin";
  await expect(wall.card(card)).toBeVisible();
  await expect(bram.card(card)).toBeVisible();
  const seenBy = async (page: { card(text: string): ReturnType<typeof wall.card> }) =>
    (await page.card(card).boundingBox())?.x ?? Number.NaN;
  const [atWall, atBram] = [await seenBy(wall), await seenBy(bram)];
  await anna.page.bringToFront();
  const from = await middleOf(anna.card(card));

  await test.step("under way", async () => {
    await anna.page.mouse.move(from.x, from.y);
    await anna.page.mouse.down();
    await anna.page.mouse.move(from.x - 120, from.y + 10, { steps: 30 });
    await expect.poll(() => seenBy(wall)).toBeLessThan(atWall - 30);
    await expect.poll(() => seenBy(bram)).toBeLessThan(atBram - 30);
    expect(writes).toBe(0);
  });

  await test.step("let go: written once, and nothing jumps back", async () => {
    const seen = await placesSeen(wall.card(card));
    await anna.page.mouse.up();
    await expect.poll(() => writes).toBe(1);
    await expect(anna.saved).toBeVisible();
    // What was shown of the hand is gone by then.
    await wall.page.waitForTimeout(2_500);
    const places = await seen();
    expect(places.length).toBeGreaterThan(10);
    const back = places.map((x, i) => x - Math.min(...places.slice(0, i + 1)));
    expect(Math.max(...back)).toBeLessThan(3);
    expect(writes).toBe(1);
  });

  await test.step("whose page goes away while dragging leaves the card where it was", async () => {
    const before = await seenBy(wall);
    const again = await middleOf(anna.card(card));
    await anna.page.mouse.move(again.x, again.y);
    await anna.page.mouse.down();
    await anna.page.mouse.move(again.x + 150, again.y, { steps: 30 });
    await expect.poll(() => seenBy(wall)).toBeGreaterThan(before + 30);
    await anna.page.close();
    await expect.poll(async () => Math.abs((await seenBy(wall)) - before)).toBeLessThan(3);
  });
  await reader.close();
});

test("a stroke grows on the wall while it is drawn, costs little, and is one step to undo", async ({
  house,
  board,
  openFacilitator,
  openScreen,
}) => {
  await layCards(house.origin, board, "idea", ["Een moestuin"]);
  const facilitator = await openFacilitator();
  const wall = await openScreen();
  const received = bytesReceivedBy(wall.page);
  await wall.page.reload();
  await expect(wall.card("Een moestuin")).toBeVisible();
  await facilitator.page.bringToFront();
  await facilitator.button(facilitator.words.draw).click();
  const { x, y } = await middleOf(facilitator.page.getByTestId("canvas"));
  const mouse = facilitator.page.mouse;
  await mouse.move(x - 300, y);
  await mouse.down();
  const before = received.bytes;
  for (let n = 2; n <= 300; n += 2) await mouse.move(x - 300 + 2 * n, y + 90 * Math.sin(n / 8));
  await expect(wall.drawings).toHaveCount(1);
  await expect(facilitator.saved).toBeVisible();
  for (let n = 300; n <= 560; n += 2) await mouse.move(x - 300 + n, y + 90 * Math.sin(n / 8));
  await mouse.up();
  await expect(facilitator.saved).toBeVisible();
  await expect(wall.drawings).toHaveCount(1);
  await wall.page.waitForTimeout(2_000);
  await expect(wall.drawings).toHaveCount(1);
  expect(received.bytes - before).toBeLessThan(60_000); // `pnpm bench canvas` weighs one twice as long
  await facilitator.button(facilitator.words.draw).click();
  await facilitator.undo();
  await expect(wall.drawings).toHaveCount(0);
});

/** Where something is, moment after moment, from now until it is asked. In pixels from the left. */
async function placesSeen(what: Locator): Promise<() => Promise<readonly number[]>> {
  const noted = await what.evaluateHandle((element) => {
    const places: number[] = [];
    // Not per picture: of a page that lies behind another the browser draws few.
    setInterval(() => places.push(element.getBoundingClientRect().x), 30);
    return places;
  });
  return () => noted.jsonValue();
}

/** Of all websockets that a page opens from now on. */
function bytesReceivedBy(page: Page): { bytes: number } {
  const received = { bytes: 0 };
  page.on("websocket", (socket) =>
    socket.on("framereceived", ({ payload }) => {
      received.bytes += payload.length;
    }),
  );
  return received;
}
