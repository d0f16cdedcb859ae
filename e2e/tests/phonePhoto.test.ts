import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import type { PhonePage } from "../page-models/PhonePage.ts";
import { type NewBoard, photosOf } from "../rig/api.ts";
import { Cable } from "../rig/Cable.ts";
import { letTimePass } from "../rig/letTimePass.ts";
import { cameraPhoto, falsePhotos, PHOTOGRAPHER, pixelBomb } from "../rig/photoFiles.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

test.use({ activity: "idea-board" });

const HANG = "Leg op tafel";

/** Cards with a photo on a wall or a facilitator's table; to a voice the words are the card. */
const printsOn = (page: Page) => page.getByTestId("canvas").locator(".kaart-foto img");

/** What reached the disk: small, and with nothing in it that the camera hid. */
async function keptPhoto(origin: string, board: NewBoard) {
  const [photo, ...more] = await photosOf(origin, board);
  expect(more).toEqual([]);
  if (photo === undefined) throw new Error("No photo was kept");
  expect(photo.length).toBeLessThanOrEqual(300_000);
  expect(Buffer.from(photo).includes(PHOTOGRAPHER)).toBe(false);
  const { format, width = 0, height = 0, exif } = await sharp(photo).metadata();
  expect({ format, exif }).toEqual({ format: "webp", exif: undefined });
  return { width, height };
}

test("a photo goes from the phone to the wall: without its place, small, and saved only when it is", async ({
  house,
  board,
  openPhone,
  openScreen,
  openFacilitator,
}) => {
  const wall = await openScreen();
  const facilitator = await openFacilitator();
  const [noor, sam] = [await openPhone(), await openPhone()];
  for (const phone of [noor, sam]) await phone.joinIn();
  const photo = await cameraPhoto(4_032, 3_024);
  expect(photo.buffer.includes(PHOTOGRAPHER)).toBe(true);

  await test.step("it is asked first whether people are on it; then it can be seen, and taken away again", async () => {
    await noor.button(noor.words.photo).tap();
    await expect(noor.page.getByText("Staan er mensen op je foto? Vraag eerst of het mag.")).toBeVisible();
    await expectAccessible(noor.page, "choosing a photo");
    await noor.choosePhoto(photo);
    await expect(noor.ownPhoto).toBeVisible();
    await expectAccessible(noor.page, "a photo that was chosen");
    await noor.page.getByRole("button", { name: /^Haal weg.*Jouw foto$/ }).tap();
    await expect(noor.ownPhoto).toBeHidden();
    await noor.choosePhoto(photo);
    await expect(noor.ownPhoto).toBeVisible();
  });

  await test.step("it is a print on the wall and the table, with its words; and on other phones", async () => {
    await noor.contribute("Een bank op het plein", HANG);
    await expect(printsOn(wall.page)).toBeVisible();
    await expect(printsOn(facilitator.page)).toBeVisible();
    await expect(wall.card("Een bank op het plein")).toBeVisible();
    await expect(noor.cardPhotos).toBeVisible();
    expect(await keptPhoto(house.origin, board)).toEqual({ width: 1_600, height: 1_200 });
    await facilitator.nextStep();
    await expect(sam.cardPhotos).toBeVisible();
    await expectAccessible(sam.page, "a card with a photo");
  });
});

test("a photo alone is a fine card, and comes back with the card that was taken down", async ({
  openPhone,
  openScreen,
}) => {
  const wall = await openScreen();
  const noor = await openPhone();
  await noor.joinIn();
  await noor.choosePhoto(await cameraPhoto(1_200, 1_600));
  await expect(noor.ownPhoto).toBeVisible();
  await noor.contribute("", HANG);
  await expect(printsOn(wall.page)).toBeVisible();
  await noor.takeDown(noor.words.photo);
  await expect(printsOn(wall.page)).toBeHidden();
  await noor.hangBack(noor.words.photo);
  await expect(printsOn(wall.page)).toBeVisible();
});

test("what is no photo is refused in plain words on the phone, and nothing is sent", async ({
  house,
  board,
  openPhone,
}) => {
  const noor = await openPhone();
  await noor.joinIn();
  const sent: string[] = [];
  noor.page.on("request", (request) => {
    if (request.url().includes("/photos?for=card")) sent.push(request.url());
  });
  const alert = noor.page.getByRole("alert").filter({ hasText: "foto" });
  for (const file of await falsePhotos()) {
    await noor.choosePhoto(file);
    await expect(alert, file.name).toHaveText("Dit is geen foto die we kunnen lezen. Kies een andere.");
  }
  await noor.choosePhoto(pixelBomb());
  await expect(alert).toHaveText("Deze foto is te groot. Kies een andere.");
  await expectAccessible(noor.page, "a file that is no photo");
  await noor.choosePhoto(await cameraPhoto(1_200, 900));
  await expect(noor.ownPhoto).toBeVisible();
  await noor.contribute("Toch een foto", HANG);
  expect(sent).toHaveLength(1);
  expect(await photosOf(house.origin, board)).toHaveLength(1);
});

test("a photo of fifty million pixels is made smaller on the phone, also while the room goes on, and arrives", async ({
  house,
  board,
  openPhone,
}) => {
  const noor = await openPhone();
  await noor.joinIn();
  const photo = await cameraPhoto(8_160, 6_120);
  const sending = noor.page.waitForEvent("requestfinished", (request) =>
    request.url().includes("/photos?for=card"),
  );
  const facilitator = await SimulatedPhone.remote(house.origin, board);
  await noor.choosePhoto(photo);
  await facilitator.ask({ type: "set-step", stepId: "dots" });
  await expect(noor.question).toHaveText("Waar krijg jij zin in?");
  await facilitator.ask({ type: "set-step", stepId: "ideas" });
  facilitator.disconnect();
  await expect(noor.ownPhoto).toBeVisible({ timeout: 30_000 });
  await noor.contribute("Het hele plein", HANG);
  const bytes = Number(await (await sending).headerValue("content-length"));
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(700_000);
  expect(await keptPhoto(house.origin, board)).toEqual({ width: 1_600, height: 1_200 });
});

test("without network a photo waits on the phone, also after a reload, and goes once when there is network", async ({
  house,
  board,
  openPhone,
}) => {
  const cable = await Cable.to(house.port);
  const noor = await openPhone({ origin: house.address(cable.port), ownClock: true });
  await noor.joinIn();
  await chosenAndReloaded(noor, await cameraPhoto(1_200, 900));
  cable.cut();
  await noor.send("De bank", HANG);
  await letTimePass([noor.page], () => expect(noor.notSaved).toBeVisible({ timeout: 200 }));
  await expect(noor.ownPhoto).toBeVisible();
  await expect(noor.saved).toBeHidden();
  cable.mend();
  await noor.page.reload();
  await noor.showMine();
  await letTimePass([noor.page], () => expect(noor.cardPhotos).toBeVisible({ timeout: 200 }));
  expect(await photosOf(house.origin, board)).toHaveLength(1);
  await cable.close();
});

/** A photo that was chosen and not sent is still there after a reload. */
async function chosenAndReloaded(phone: PhonePage, photo: Awaited<ReturnType<typeof cameraPhoto>>) {
  await phone.choosePhoto(photo);
  await expect(phone.ownPhoto).toBeVisible();
  await phone.page.reload();
  await expect(phone.ownPhoto).toBeVisible();
}

test("the step is over while the photo was chosen: it stays with the words, and can be used or thrown away", async ({
  house,
  board,
  openPhone,
}) => {
  const noor = await openPhone();
  await noor.joinIn();
  await noor.choosePhoto(await cameraPhoto(1_200, 900));
  await expect(noor.ownPhoto).toBeVisible();
  const facilitator = await SimulatedPhone.remote(house.origin, board);
  await facilitator.ask({ type: "set-step", stepId: "dots" });
  await expect(noor.question).toHaveText("Waar krijg jij zin in?");
  await noor.showMine();
  await expect(noor.ownPhoto).toBeVisible();
  await noor.page.getByRole("button", { name: /^Gooi weg.*Foto$/ }).tap();
  await expect(noor.ownPhoto).toBeHidden();
  facilitator.disconnect();
});

test("a browser that keeps nothing says that the photo is on this page only, and sends it all the same", async ({
  openPhone,
}) => {
  const noor = await openPhone();
  await noor.page.addInitScript(() => {
    for (const store of ["indexedDB", "localStorage", "sessionStorage"]) {
      Object.defineProperty(window, store, {
        get: () => {
          throw new DOMException("Not here", "SecurityError");
        },
      });
    }
  });
  await noor.page.reload();
  await noor.joinIn();
  await noor.choosePhoto(await cameraPhoto(1_200, 900));
  await expect(noor.ownPhoto).toBeVisible();
  await expect(noor.page.getByText("Laat de pagina open.")).toBeVisible();
  await noor.contribute("De bank", HANG);
  await expect(noor.cardPhotos).toBeVisible();
});

test("a browser that cannot draw sends a small photo as it is; the server takes its place out", async ({
  house,
  board,
  openPhone,
}) => {
  const noor = await openPhone();
  await noor.page.addInitScript(() => {
    Reflect.deleteProperty(window, "createImageBitmap");
  });
  await noor.page.reload();
  await noor.joinIn();
  await noor.choosePhoto(await cameraPhoto(4_032, 3_024));
  await expect(noor.ownPhoto).toBeVisible();
  await noor.contribute("De bank", HANG);
  expect(await keptPhoto(house.origin, board)).toEqual({ width: 1_600, height: 1_200 });
});
