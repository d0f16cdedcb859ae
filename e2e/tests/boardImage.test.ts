import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";

test.use({ activity: "asset-map" });

async function saved(sheet: Locator, button: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const downloading = sheet.page().waitForEvent("download");
  await sheet.getByRole("button", { name: button }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("the board is taken home as a picture, with everything that lies on it", async ({ openFacilitator }) => {
  const facilitator = await openFacilitator();
  await facilitator.writeFor("De bakkerij", "Plek of bedrijf", "Zet op de kaart");
  await facilitator.writeFor("Brood bakken", "Talent", "Zet op de kaart");
  await facilitator.writeFor("Soep & <brood>", "Talent", "Zet op de kaart");
  await facilitator.connectOnCanvas("De bakkerij", "Brood bakken");
  const sheet = await facilitator.openSnapshots();
  await expectAccessible(facilitator.page, "saving an image");

  await test.step("as SVG: all words are in it, and a line", async () => {
    const { name, bytes } = await saved(sheet, /^Bewaar als SVG/);
    expect(name).toMatch(/^De Waterkant \d{4}-\d\d-\d\d\.svg$/);
    const svg = bytes.toString("utf8");
    for (const word of ["bakkerij", "bakken", "Soep &amp;", "Talenten van mensen"])
      expect(svg).toContain(word);
    expect(svg).toContain("font/woff2;base64,");
    expect(svg).not.toContain("foreignObject");
  });

  await test.step("as PNG, of one field only", async () => {
    await sheet.getByLabel("Wat komt erop?").selectOption("Talenten van mensen");
    const { name, bytes } = await saved(sheet, /^Bewaar als PNG/);
    expect(name).toMatch(/\.png$/);
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    expect(width).toBeGreaterThan(400);
    expect(Math.max(width, height)).toBeLessThanOrEqual(8_000);
    await expect(sheet.getByText("Klaar. Het plaatje staat bij je downloads.")).toBeVisible();
  });
});
