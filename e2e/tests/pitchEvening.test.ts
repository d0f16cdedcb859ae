import { expect, test } from "../fixtures/house.ts";

test.use({ activity: "pitch-evening" });

test("pitches come in from phones, are laid in order, told one by one, and joined while they are", async ({
  openFacilitator,
  openPhone,
  openScreen,
}) => {
  const facilitator = await openFacilitator({ size: { width: 1440, height: 900 } });
  const desk = facilitator.page;
  const noor = await openPhone();
  await noor.joinIn("Noor");
  const wall = await openScreen();

  await test.step("with a line and who tells it, which show under the title", async () => {
    await noor.page.getByLabel("In één zin: waar gaat het over?").fill("Elke vrijdag in de hal");
    await noor.page.getByLabel("Wie vertelt?").fill("Noor");
    await noor.contribute("Soep voor de straat", "Breng in");
    await expect(wall.page.getByText("Elke vrijdag in de hal")).toBeVisible();
    await noor.button("Schrijf nog een").tap();
    await noor.contribute("Een bankje", "Breng in");
  });

  await test.step("the desk turns them round with a button, and the wall has them in that order", async () => {
    await facilitator.nextStep();
    await desk.getByRole("button", { name: "Pitches", exact: true }).click();
    const queue = desk.getByRole("list", { name: "Pitches" }).getByRole("listitem");
    await expect(queue.first()).toContainText("Soep voor de straat");
    await desk.getByRole("button", { name: "Zet hoger: Een bankje" }).click();
    await expect(queue.first()).toContainText("Een bankje");
    await expect(wall.page.locator("ol li").filter({ hasText: "bankje" })).toContainText("1");
  });

  await test.step("who tells has the floor: large on the wall, one button on the phone", async () => {
    await desk.getByLabel("Minuten per pitch").selectOption("2");
    await desk.getByRole("button", { name: "Volgende pitch" }).click();
    await desk.getByRole("button", { name: "Volgende pitch" }).click();
    await expect(wall.page.getByRole("heading", { name: "Soep voor de straat" })).toBeVisible();
    await expect(noor.page.getByRole("heading", { name: "Noor vertelt" })).toBeVisible();
    await noor.page.getByRole("button", { name: "Hier wil ik bij" }).tap();
    await expect(wall.page.getByText("Er wil iemand bij")).toBeVisible();
    await desk.getByRole("button", { name: "Stop", exact: true }).click();
    await expect(noor.page.getByRole("heading", { name: "Luister. Waar wil jij bij?" })).toBeVisible();
    await expect(desk.getByLabel("Minuten per pitch")).toHaveValue("2");
  });
});
