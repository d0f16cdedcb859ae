import { writeFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import sharp from "sharp";
import { createBoard, photosOf } from "../rig/api.ts";
import { cameraPhoto, PHOTOGRAPHER } from "../rig/photoFiles.ts";
import { test } from "./engines.ts";

test("a card with a photo arrives: small, and without the place that the camera hid in it", async ({
  house,
  openPhone,
}, testInfo) => {
  const { name, buffer } = await cameraPhoto(4_032, 3_024);
  const file = testInfo.outputPath(name);
  await writeFile(file, buffer);
  const board = await createBoard(house.origin, "idea-board");
  const phone = await openPhone(board);
  await phone.chooseLanguage("Nederlands");
  await phone.joinIn("Noor");
  await phone.expectHeading("Wat wil jij doen, samen met een paar buren?");
  await phone.choosePhoto(file);
  await phone.send("Een bank op het plein", "Leg op tafel");
  await phone.expectHeading(phone.words.saved);
  await phone.expectCardPhoto();

  const [photo, ...more] = await photosOf(house.origin, board);
  expect(more).toEqual([]);
  if (photo === undefined) throw new Error("No photo arrived");
  expect(photo.length).toBeLessThanOrEqual(300_000);
  expect(Buffer.from(photo).includes(PHOTOGRAPHER)).toBe(false);
  const { format, width, height, exif } = await sharp(photo).metadata();
  expect({ format, width, height, exif }).toEqual({
    format: "webp",
    width: 1_600,
    height: 1_200,
    exif: undefined,
  });
});
