import { expect, test } from "../fixtures/house.ts";

test.use({ activity: "asset-map" });

test("lines on the map of strengths: from a phone, from the list and by hand", async ({
  openFacilitator,
  openPhone,
  openScreen,
}) => {
  const wall = await openScreen();
  const facilitator = await openFacilitator();
  const phone = await openPhone();
  await phone.joinIn();

  await test.step("each kind of card has its own field", async () => {
    await phone.choose("Talent");
    await phone.contribute("Brood bakken", "Zet op de kaart");
    await phone.choose("Schrijf nog een");
    await phone.choose("Plek of bedrijf");
    await phone.contribute("De bakkerij", "Zet op de kaart");
    await expect(wall.card("Brood bakken")).toBeVisible();
    await expect(wall.card("De bakkerij")).toBeVisible();
  });

  await test.step("somebody without a phone is written for", async () => {
    await facilitator.writeFor("De koffieclub", "Groep of club", "Zet op de kaart");
    await expect(wall.card("De koffieclub")).toBeVisible();
  });

  await test.step("a line from a phone", async () => {
    await facilitator.nextStep();
    await phone.connect("Brood bakken", "De bakkerij");
    await expect(phone.card("Brood bakken en De bakkerij").first()).toBeVisible();
    await expect(wall.count("1 lijn")).toBeVisible();
  });

  await test.step("a line by hand on the canvas, and one from the list", async () => {
    await facilitator.connectOnCanvas("De bakkerij", "De koffieclub");
    await expect(wall.count("2 lijnen")).toBeVisible();
    await facilitator.toggleList();
    await facilitator.connectInList("De koffieclub", "Brood bakken");
    await expect(wall.count("3 lijnen")).toBeVisible();
  });

  await test.step("what the facilitator did last can be undone", async () => {
    await facilitator.undo();
    await expect(wall.count("2 lijnen")).toBeVisible();
  });

  await test.step("all of a long story is read in the light: what kind of card it is stands beside its words", async () => {
    const story = "Vroeger stond hier het oude veer en de veerman kende iedereen bij naam. ".repeat(6).trim();
    await facilitator.writeFor(story, "Verhaal", "Zet op de kaart");
    await facilitator.openInList(story);
    await facilitator.cardInList(story).getByRole("button", { name: "In het licht", exact: true }).click();
    await expect(wall.spotlight).toHaveText(story);
    expect(await wall.firstLetterFromMark()).toBeGreaterThan(0);
  });
});
