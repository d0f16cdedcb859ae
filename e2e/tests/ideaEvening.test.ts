import { expect, test } from "../fixtures/house.ts";

test.use({ activity: "idea-board" });

test("ideas get dots, and two people make one grow", async ({ openFacilitator, openPhone, openScreen }) => {
  const wall = await openScreen();
  const facilitator = await openFacilitator();
  const noor = await openPhone();
  const sam = await openPhone();
  for (const phone of [noor, sam]) await phone.joinIn();
  await noor.contribute("Ontbijt op het plein", "Leg op tafel");
  await sam.contribute("Film in het park", "Leg op tafel");

  await test.step("each has three dots", async () => {
    await facilitator.nextStep();
    await expect(noor.page.getByText("Nog 3 stippen over")).toBeVisible();
    await noor.voteFor("Film in het park");
    await sam.voteFor("Film in het park");
    await sam.voteFor("Ontbijt op het plein");
    await expect(sam.page.getByText("Nog 1 stip over")).toBeVisible();
    await expect(wall.count("3 stippen")).toBeVisible();
  });

  await test.step("a dot can be taken back", async () => {
    await sam.on("Ontbijt op het plein", "Haal stip weg").tap();
    await expect(wall.count("2 stippen")).toBeVisible();
  });

  await test.step("and people join in", async () => {
    await facilitator.nextStep();
    await noor.joinCard("Film in het park", "Ik doe mee");
    await sam.joinCard("Film in het park", "Ik doe mee");
    await expect(sam.card("Film in het park")).toContainText("2 mensen doen mee");
    await expect(wall.count("2 handen")).toBeVisible();
  });
});
