import type { Locator } from "@playwright/test";
import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import { LONG } from "../fixtures/longTests.ts";
import type { FacilitatorPage } from "../page-models/FacilitatorPage.ts";
import { middleOf } from "../page-models/middleOf.ts";
import { planPdf, planPng } from "../rig/pictureFiles.ts";

test.use({ activity: "asset-map" });

const plan = { name: "plattegrond.png", mimeType: "image/png", buffer: planPng(400, 300) };
const pdf = { name: "buurtplan.pdf", mimeType: "application/pdf", buffer: planPdf(3) };
const letter = { name: "foto.jpg", mimeType: "image/jpeg", buffer: Buffer.from("Beste buurman") };

/** The picture under the cards. It is no more to a voice than the table is, so there is no role to find it by. */
function pictureOn({ page }: Pick<FacilitatorPage, "page">): Locator {
  return page.getByTestId("canvas").locator(".grond-plaat");
}

async function shapeOf(picture: Locator): Promise<number> {
  const box = await picture.boundingBox();
  if (box === null) throw new Error("There is no picture");
  return box.width / box.height;
}

async function pin(facilitator: FacilitatorPage, text: string): Promise<void> {
  await facilitator.pull(await middleOf(facilitator.card(text)), await middleOf(pictureOn(facilitator)));
}

test("a plan of the neighbourhood under the cards: from the file to the wall, and away again", async ({
  openFacilitator,
  openPhone,
  openScreen,
}) => {
  const wall = await openScreen();
  const facilitator = await openFacilitator();
  await facilitator.writeFor("De bakkerij", "Plek of bedrijf", "Zet op de kaart");
  await facilitator.writeFor("Fietsen maken", "Talent", "Zet op de kaart");
  await expect(wall.card("De bakkerij")).toBeVisible();

  await test.step("what is no photo is said to be none, and nothing is lost", async () => {
    const pictures = await facilitator.openPictures();
    await expectAccessible(facilitator.page, "choosing a picture");
    await pictures.choose(letter);
    await expect(pictures.sheet.getByRole("alert")).toHaveText(/Dit is geen foto die wij kunnen lezen/);
    await pictures.choose(plan);
    await expect(pictures.preview).toBeVisible();
    await expect(pictures.sheet.getByRole("alert")).toBeEmpty();
    await expectAccessible(facilitator.page, "a picture that was chosen");
    await pictures.button("Leg eronder").click();
  });

  await test.step("it lies on the table and on the wall, with the cards beside it", async () => {
    await expect(pictureOn(facilitator)).toBeVisible();
    await expect(pictureOn(wall)).toBeVisible();
    expect(await shapeOf(pictureOn(wall))).toBeCloseTo(4 / 3, 1);
    // The neighbourhood is seen whole: what is too small to read then is lifted out of it.
    await expect(wall.lifted.filter({ hasText: "De bakkerij" })).toBeVisible();
  });

  await test.step("a card that is dragged on to it is pinned there, and stays what it is", async () => {
    await pin(facilitator, "De bakkerij");
    await facilitator.toggleList();
    const places = facilitator.fieldInList("Plekken en bedrijven");
    await expect(places.getByRole("listitem").filter({ hasText: "De bakkerij" })).toHaveCount(1);
    await expect(places.getByText("Ligt op de plattegrond")).toBeAttached();
    await expect(async () => {
      const card = await middleOf(facilitator.card("De bakkerij"));
      const picture = await middleOf(pictureOn(facilitator));
      expect(Math.hypot(card.x - picture.x, card.y - picture.y)).toBeLessThan(80);
    }).toPass();
  });

  await test.step("without a mouse a card is pinned from the list, and taken off again", async () => {
    await facilitator.openInList("Fietsen maken");
    const bikes = facilitator.cardInList("Fietsen maken");
    await bikes.getByRole("button", { name: "Prik op de plattegrond" }).click();
    await expect(bikes.getByText("Ligt op de plattegrond")).toBeAttached();
    await bikes.getByRole("button", { name: "Haal van de plattegrond" }).click();
    await expect(bikes.getByText("Ligt op de plattegrond")).not.toBeAttached();
    await facilitator.toggleList();
  });

  await test.step("a phone adds a card: it comes to lie in its own field", async () => {
    const phone = await openPhone();
    await phone.joinIn();
    await phone.choose("Talent");
    await phone.contribute("Brood bakken", "Zet op de kaart");
    await expect(wall.lifted.filter({ hasText: "Brood bakken" })).toBeVisible();
  });

  await test.step("taken away, everything lies in its field", async () => {
    const pictures = await facilitator.openPictures();
    await expectAccessible(facilitator.page, "the picture that lies there");
    await pictures.button("Haal weg").click();
    await expect(pictureOn(wall)).not.toBeAttached();
    for (const text of ["De bakkerij", "Fietsen maken", "Brood bakken"])
      await expect(wall.card(text)).toBeVisible();
  });
});

test(
  "one page of a PDF under the cards, dropped from the desktop; the wall has it after a reload too",
  LONG,
  async ({ openFacilitator, openScreen }) => {
    const facilitator = await openFacilitator();
    await facilitator.writeFor("De haven", "Plek of bedrijf", "Zet op de kaart");
    const wall = await openScreen();
    const pictures = await facilitator.openPictures();
    await pictures.drop(pdf);
    await expect(pictures.sheet.getByText("Bladzijde 1 van 3")).toBeVisible();
    await pictures.button("Volgende bladzijde").click();
    await expect(pictures.sheet.getByText("Bladzijde 2 van 3")).toBeVisible();
    await pictures.button("Leg eronder").click();
    await expect(pictureOn(wall)).toBeVisible();
    expect(await shapeOf(pictureOn(wall))).toBeCloseTo(2, 1);
    await wall.page.reload();
    await expect(pictureOn(wall)).toBeVisible();

    const again = await facilitator.openPictures();
    await again.choose({ ...pdf, buffer: pdf.buffer.subarray(0, 60) });
    await expect(again.sheet.getByRole("alert")).toHaveText(/Deze pdf kunnen wij niet lezen/);
    await again.choose(plan);
    await again.button("Leg eronder").click();
    await expect(async () => expect(await shapeOf(pictureOn(wall))).toBeCloseTo(4 / 3, 1)).toPass();
  },
);

test(
  "a photo can be erased for good: from the table and from a saved moment",
  LONG,
  async ({ openFacilitator, openScreen }) => {
    const facilitator = await openFacilitator();
    await facilitator.writeFor("De haven", "Plek of bedrijf", "Zet op de kaart");
    const wall = await openScreen();
    const pictures = await facilitator.openPictures();
    await pictures.choose(plan);
    await pictures.button("Leg eronder").click();
    await expect(pictureOn(wall)).toBeVisible();
    const snapshots = await facilitator.openSnapshots();
    await snapshots.getByRole("button", { name: facilitator.words.saveSnapshot }).click();
    await expect(snapshots.getByRole("listitem")).toHaveCount(1);
    await facilitator.close(snapshots);

    const erasing = await facilitator.openPictures();
    await erasing.button("Wis voorgoed").click();
    await erasing.button("Ja, wis de foto").click();
    await expect(pictureOn(wall)).not.toBeAttached();
    await expect(wall.card("De haven")).toBeVisible();
    const saved = await facilitator.openSnapshots();
    await saved.getByRole("button", { name: facilitator.words.look }).first().click();
    await expect(facilitator.button(facilitator.words.back)).toBeVisible();
    await expect(facilitator.page.getByTestId("canvas").last().getByText("De haven")).toBeVisible();
    await expect(facilitator.page.locator(".grond-plaat")).toHaveCount(0);
  },
);
