import { expect, test } from "../fixtures/house.ts";
import { createBoard, exportBoard } from "../rig/api.ts";
import { letTimePass } from "../rig/letTimePass.ts";

test("the server is killed under open pages: they come back by themselves, and nothing is lost or doubled", async ({
  openFacilitator,
  openHouse,
  openPhone,
  openScreen,
}) => {
  const house = await openHouse();
  const visit = { board: await createBoard(house.origin), origin: house.address(), ownClock: true };
  const wall = await openScreen(visit);
  const facilitator = await openFacilitator(visit);
  const noor = await openPhone(visit);
  const sam = await openPhone(visit);
  const pages = [wall.page, facilitator.page, noor.page, sam.page];
  for (const phone of [noor, sam]) await phone.joinIn();
  await noor.contribute("Een moestuin", "Hang op");
  await sam.contribute("Leren fietsen", "Hang op");
  await expect(wall.card("Leren fietsen")).toBeVisible();
  await expect(facilitator.card("Leren fietsen")).toBeVisible();

  await house.kill();
  await noor.send("Een bankje in de zon", "Hang op");
  await facilitator.rewrite("Leren fietsen", "Leren zwemmen");
  await letTimePass(pages, async () => {
    await expect(noor.notSaved).toBeVisible({ timeout: 200 });
    await expect(facilitator.notSaved).toBeVisible({ timeout: 200 });
    await expect(wall.away).toBeVisible({ timeout: 200 });
  });

  await house.restart();
  await letTimePass(pages, async () => {
    await expect(noor.saved).toBeVisible({ timeout: 200 });
    await expect(facilitator.saved).toBeVisible({ timeout: 200 });
    await expect(wall.card("Een bankje in de zon")).toBeVisible({ timeout: 200 });
    await expect(wall.card("Leren zwemmen")).toBeVisible({ timeout: 200 });
    await expect(sam.card("Leren zwemmen")).toBeVisible({ timeout: 200 });
  });
  await expect(wall.away).toBeHidden();
  const { cards } = await exportBoard(house.origin, visit.board);
  expect(cards.map(({ text }) => text).sort()).toEqual([
    "Een bankje in de zon",
    "Een moestuin",
    "Leren zwemmen",
  ]);
});
