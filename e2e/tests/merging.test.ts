import { expect, test } from "../fixtures/house.ts";

test.use({ activity: "idea-board" });

test("two who say the same are one card that counts two, and each may take back their own", async ({
  openFacilitator,
  openPhone,
  openScreen,
}) => {
  const wall = await openScreen();
  const facilitator = await openFacilitator();
  const [noor, sam] = [await openPhone(), await openPhone()];
  for (const phone of [noor, sam]) await phone.joinIn();
  await noor.contribute("Een buurtcafé", "Leg op tafel");
  await sam.contribute("een buurtcafe!", "Leg op tafel");
  await facilitator.page.bringToFront();

  await test.step("from the list, where what says the same is offered first", async () => {
    await facilitator.toggleList();
    await facilitator.mergeInList("Een buurtcafé");
    await expect(wall.card("2×")).toBeVisible();
    await expect(wall.card("een buurtcafe!")).toBeHidden();
    await expect(facilitator.cardInList("Een buurtcafé").getByText("2 keer gezegd")).toBeAttached();
  });

  await test.step("it is undone, and done on the canvas", async () => {
    await facilitator.undo();
    await expect(wall.card("een buurtcafe!")).toBeVisible();
    await expect(wall.card("2×")).toBeHidden();
    await facilitator.toggleList();
    await facilitator.mergeOnCanvas("een buurtcafe!", "Een buurtcafé");
    await expect(wall.card("2×")).toBeVisible();
  });

  await test.step("who wrote the one that stayed takes it back: the other hangs on, in their own words", async () => {
    await sam.showMine();
    await expect(sam.card("een buurtcafe!").getByText("2×")).toBeVisible();
    await noor.takeDown("Een buurtcafé");
    await expect(wall.card("een buurtcafe!")).toBeVisible();
    await expect(wall.card("Een buurtcafé")).toBeHidden();
    await expect(wall.card("2×")).toBeHidden();
    await expect(sam.card("een buurtcafe!").getByText("2×")).toBeHidden();
  });
});
