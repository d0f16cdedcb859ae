import { expect, test } from "../fixtures/house.ts";

test("an evening with a wish tree: two phones, a wall and a facilitator", async ({
  openFacilitator,
  openPhone,
  openScreen,
}) => {
  const wall = await openScreen();
  await expect(wall.arrival).toBeVisible();
  await expect(wall.qr).toBeVisible();
  const facilitator = await openFacilitator();
  const noor = await openPhone();
  const sam = await openPhone();

  await test.step("people come in", async () => {
    await noor.joinIn("Noor");
    await sam.joinIn();
    await expect(noor.question).toHaveText("Wat wens jij voor onze buurt?");
    await expect(facilitator.people("2 mensen")).toBeVisible();
  });

  await test.step("what they hang up is on the wall", async () => {
    await noor.contribute("Een bankje in de zon", "Hang op");
    await sam.contribute("Samen soep koken", "Hang op");
    await expect(wall.card("Een bankje in de zon")).toBeVisible();
    await expect(wall.card("Samen soep koken")).toBeVisible();
    await expect(facilitator.card("Samen soep koken")).toBeVisible();
  });

  await test.step("somebody changes their words, and so does the facilitator", async () => {
    await noor.edit("Een bankje in de zon", "Een bankje in de schaduw");
    await expect(wall.card("Een bankje in de schaduw")).toBeVisible();
    await facilitator.rewrite("Samen soep koken", "Samen soep eten");
    await expect(wall.card("Samen soep eten")).toBeVisible();
    await expect(facilitator.saved).toBeVisible();
    await expect(sam.card("Samen soep eten")).toBeVisible();
  });

  await test.step("a wish is taken down and hung back", async () => {
    await noor.takeDown("Een bankje in de schaduw");
    await expect(wall.card("Een bankje in de schaduw")).toBeHidden();
    await noor.hangBack("Een bankje in de schaduw");
    await expect(wall.card("Een bankje in de schaduw")).toBeVisible();
  });

  await test.step("when the facilitator closes writing, everybody looks up", async () => {
    await sam.choose("Schrijf nog een");
    await facilitator.toggleAdding();
    await expect(sam.question).toHaveText("Kijk op");
    await facilitator.toggleAdding();
    await expect(sam.textField).toBeVisible();
  });

  await test.step("phones follow to the next step, after a sentence that is being typed; it stays", async () => {
    await sam.textField.fill("Een boom voor");
    await facilitator.nextStep();
    await expect(wall.step).toHaveText("Ik help mee");
    await expect(facilitator.button(facilitator.words.addingNotNow)).toBeDisabled();
    await expect(sam.textField).toHaveValue("Een boom voor");
    await sam.button(sam.words.goOn).tap();
    for (const phone of [noor, sam]) {
      await expect(phone.question).toHaveText("Welke wens kan met jouw hulp uitkomen?");
    }
  });

  await test.step("they help each other", async () => {
    await sam.joinCard("Een bankje in de schaduw", "Ik help mee");
    await expect(sam.card("Een bankje in de schaduw")).toContainText("Je helpt mee");
    await expect(wall.count("1 hand")).toBeVisible(); // nothing moves under the next finger
    await noor.joinCard("Samen soep eten", "Ik help mee");
    await expect(wall.count("2 handen")).toBeVisible();
  });

  await test.step("a wish comes true: who helped tells how it went, and the tree blossoms", async () => {
    const words = { action: "Het is gelukt", ask: "Hoe ging het?" };
    await sam.fulfil("Een bankje in de schaduw", words, "Met zijn zessen getimmerd");
    await expect(sam.card("Een bankje in de schaduw")).toContainText("Met zijn zessen getimmerd");
    await expect(wall.count("1 gelukt")).toBeVisible();
    await noor.showMine();
    await expect(noor.card("Een bankje in de schaduw")).toContainText("Deze wens is uitgekomen");
    await facilitator.page.getByRole("button", { name: "Lijst" }).click();
    await expect(facilitator.page.getByText("Met zijn zessen getimmerd")).toBeVisible();
    await facilitator.page.getByRole("button", { name: "Lijst" }).click();
  });

  await test.step("a reload keeps everything", async () => {
    await facilitator.previousStep();
    await sam.page.reload();
    await expect(sam.textField).toHaveValue("Een boom voor");
    await sam.showMine();
    await expect(sam.card("Samen soep eten")).toBeVisible();
    await Promise.all([wall.page.reload(), facilitator.page.reload()]);
    await expect(wall.card("Een bankje in de schaduw")).toBeVisible();
    await expect(facilitator.card("Samen soep eten")).toBeVisible();
    await expect(wall.count("2 handen")).toBeVisible();
  });
});
