import { expect, LIST_ONLY, test } from "../fixtures/house.ts";

test("somebody wrote what nobody should read: the facilitator erases the card for good", async ({
  openFacilitator,
  openPhone,
  openScreen,
}) => {
  const wall = await openScreen();
  const facilitator = await openFacilitator({ size: LIST_ONLY });
  const noor = await openPhone();
  await noor.joinIn("Noor");
  await noor.contribute("Sam is ziek", "Hang op");
  await noor.contribute("Een bankje in de zon", "Hang op");
  await expect(wall.card("Sam is ziek")).toBeVisible();

  await facilitator.openInList("Sam is ziek");
  const question = await facilitator.askToErase("Sam is ziek", "eraseCard");
  await expect(question.getByText("De kaart komt niet meer terug.")).toBeVisible();
  await question.getByRole("button", { name: "Ja, wis de kaart" }).click();
  await expect(wall.card("Sam is ziek")).toBeHidden();
  await expect(facilitator.page.getByText("De kaart is voorgoed weg.")).toBeVisible();
  await expect(facilitator.button(facilitator.words.undo)).toBeDisabled();
  await expect(wall.card("Een bankje in de zon")).toBeVisible();
  await expect(noor.card("Sam is ziek")).toBeHidden();
  await noor.contribute("Samen soep koken", "Hang op");
  await expect(facilitator.cardInList("Samen soep koken")).toBeVisible();
});

test("a card that was only taken down lies in the wastebasket, to hang back or to erase", async ({
  openFacilitator,
  openPhone,
}) => {
  const noor = await openPhone();
  await noor.joinIn();
  await noor.contribute("Sam is ziek", "Hang op");
  await noor.takeDown("Sam is ziek");
  const facilitator = await openFacilitator({ size: LIST_ONLY });
  const removed = facilitator.fieldInList(facilitator.words.wastebasket);
  await removed.getByText("Sam is ziek").click();
  await removed.getByRole("button", { name: facilitator.words.eraseCard }).click();
  await facilitator.page.getByRole("button", { name: "Ja, wis de kaart" }).click();
  await expect(removed.getByText("Hier ligt niets.")).toBeVisible();
});

test("whoever wrote nonsense is taken off the board, with all that they wrote", async ({
  openFacilitator,
  openPhone,
  openScreen,
}) => {
  const wall = await openScreen();
  const facilitator = await openFacilitator({ size: LIST_ONLY });
  const kees = await openPhone();
  await kees.joinIn("Kees");
  await kees.contribute("Blabla", "Hang op");
  await kees.contribute("Blablabla", "Hang op");
  await facilitator.cardInList("Blablabla").getByRole("button").first().click();
  const question = await facilitator.askToErase("Blablabla", "removePerson");
  await question.getByRole("button", { name: "Haal weg en wis de kaarten" }).click();
  await expect(wall.card("Blablabla")).toBeHidden();
  await expect(wall.card("Blabla")).toBeHidden();
  await expect(kees.question).toHaveText("Je doet nu niet meer mee");
  await kees.choose("Doe opnieuw mee");
  await kees.joinIn();
  await expect(kees.textField).toBeVisible();
});

test("a resident has what they wrote erased, and leaves", async ({ openPhone, openScreen }) => {
  const wall = await openScreen();
  const noor = await openPhone();
  await noor.joinIn("Noor");
  await noor.contribute("Een bankje in de zon", "Hang op");
  await expect(wall.card("Een bankje in de zon")).toBeVisible();
  await noor.choose(noor.words.language);
  await noor.choose(noor.words.erase);
  await noor.choose("Wis ook mijn kaarten");
  await expect(noor.question).toHaveText("Het is gewist");
  await expect(wall.card("Een bankje in de zon")).toBeHidden();
  await noor.page.reload();
  await expect(noor.page.getByLabel(noor.words.name)).toHaveValue("");
});

test("everybody can see how long the board is kept, and the facilitator decides", async ({
  openFacilitator,
  openPhone,
  openScreen,
}) => {
  const wall = await openScreen();
  await expect(wall.page.getByText("Dit bord blijft bewaard tot")).toBeVisible();
  const noor = await openPhone();
  await noor.joinIn();
  await noor.choose(noor.words.language);
  const promise = noor.page.getByText("Dit bord blijft bewaard tot");
  const before = await promise.textContent();
  const facilitator = await openFacilitator({ size: LIST_ONLY });
  const access = await facilitator.openAccess();
  await access.getByLabel("Hoe lang na de laatste keer?").selectOption("30 dagen");
  await expect(promise).not.toHaveText(before ?? "");
  const after = await promise.textContent();
  await expect(access.getByText(`${after}.`)).toBeVisible();
});

test("the facilitator erases the whole board, by typing its name", async ({ openFacilitator, openPhone }) => {
  const noor = await openPhone();
  await noor.joinIn();
  await expect(noor.textField).toBeVisible();
  const facilitator = await openFacilitator({ size: LIST_ONLY });
  const access = await facilitator.openAccess();
  const erase = access.getByRole("button", { name: "Wis het bord" });
  await expect(erase).toBeDisabled();
  await access.getByLabel("Typ de naam van het bord: De Waterkant").fill("De Waterkant");
  await erase.click();
  await expect(facilitator.title).toHaveText("Buurtbord");
  await expect(noor.question).toHaveText("Dit bord is er niet");
});

test("the facilitator sees how many write and how many are done, never who", async ({
  openFacilitator,
  openPhone,
}) => {
  const facilitator = await openFacilitator();
  const noor = await openPhone();
  const sam = await openPhone();
  await noor.joinIn("Noor");
  await sam.joinIn("Sam");
  // Who writes before their phone has a line is not counted until the next letter.
  await expect(facilitator.page.getByText("2 mensen")).toBeVisible();
  await noor.textField.fill("Een bankje");
  await expect(facilitator.page.getByText("1 schrijft")).toBeVisible();
  // Beside a wish that is not sent there is nothing that could be taken for sending it.
  await expect(noor.button(noor.words.done)).toBeHidden();
  await sam.choose(sam.words.done);
  await expect(facilitator.page.getByText("1 schrijft · 1 klaar")).toBeVisible();
  await noor.contribute("Een bankje", "Hang op");
  await expect(facilitator.page.getByText("1 klaar", { exact: true })).toBeVisible();
});
