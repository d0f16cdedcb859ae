import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import { exportBoard } from "../rig/api.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

test.use({ activity: "asset-map" });

async function saved(button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const downloading = button.page().waitForEvent("download");
  await button.click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const TABLE = "Tekst;Vak\r\nHet koor;Groepen en clubs\r\n;Talenten van mensen\r\nDe maan;De maan\r\n";

test("cards come in from a mail and a spreadsheet, and go home as files, also on a phone", async ({
  house,
  board,
  openFacilitator,
  openPhone,
}) => {
  const facilitator = await openFacilitator();
  const texts = async () => (await exportBoard(house.origin, board)).cards.map(({ text }) => text).sort();

  await test.step("a pasted list is seen first, and taken back in one go", async () => {
    const sheet = await facilitator.openBringing();
    await sheet.getByLabel("Plak hier je lijst").fill("- Soep koken\n2) Fietsen maken\n\n• أغاني");
    await expectAccessible(facilitator.page, "a pasted list");
    await sheet.getByRole("button", { name: "Leg 3 kaarten neer" }).click();
    await expect(facilitator.page.getByText("3 kaarten liggen op het bord.")).toBeVisible();
    expect(await texts()).toEqual(["Fietsen maken", "Soep koken", "أغاني"]);
    await facilitator.undo();
    await expect.poll(texts).toEqual([]);
  });

  await test.step("cells that were copied from a spreadsheet keep their columns", async () => {
    const sheet = await facilitator.openBringing();
    await sheet.getByLabel("Plak hier je lijst").fill("Tekst\tVak\nDe moskee\tOrganisaties\nHet park\t\n");
    await expect(sheet.getByLabel("Het vak staat in")).toHaveValue("1");
    await expect(sheet.getByRole("listitem")).toHaveText([/De moskee\s*Organisaties/, /^Het park/]);
    await sheet.getByRole("button", { name: "Terug naar de lijst" }).click();
    await facilitator.close(sheet);
  });

  await test.step("of a table it says which rows can't come, and why", async () => {
    const sheet = await facilitator.openBringing();
    const file = { name: "lijst.csv", mimeType: "text/csv", buffer: Buffer.from(TABLE) };
    await sheet.locator("input[type=file]").setInputFiles(file);
    await expect(sheet.getByText("Regel 3: er staat geen tekst.")).toBeVisible();
    await expect(sheet.getByText("Regel 4: het vak ‘De maan’ kennen we niet.")).toBeVisible();
    await expectAccessible(facilitator.page, "a table and its columns");
    await sheet.getByRole("button", { name: "Leg 1 kaart neer" }).click();
    await expect.poll(texts).toEqual(["Het koor"]);
  });

  await test.step("a spreadsheet and a drawing for tldraw go home, and their words come back as cards", async () => {
    const home = await facilitator.openTakeHome();
    const report = await saved(home.getByRole("button", { name: /^Verslag/ }));
    expect(report.name).toBe("De Waterkant - verslag.html");
    expect(report.bytes.toString()).toContain("Het koor");
    const lists = await saved(home.getByRole("button", { name: /^Lijsten/ }));
    expect(lists.bytes.subarray(0, 2).toString()).toBe("PK");
    const { name, bytes } = await saved(home.getByRole("button", { name: /^Tekening/ }));
    await facilitator.close(home);
    const sheet = await facilitator.openBringing();
    const workbook = { name: lists.name, mimeType: "application/octet-stream", buffer: lists.bytes };
    await sheet.locator("input[type=file]").setInputFiles(workbook);
    await expect(sheet.getByLabel("Op de kaart komt")).toContainText("tekst");
    await sheet.getByLabel("De kaarten staan op blad").selectOption("Kaarten");
    await expect(sheet.getByRole("button", { name: "Leg 1 kaart neer" })).toBeEnabled();
    await sheet.getByRole("button", { name: "Terug naar de lijst" }).click();
    const drawing = { name, mimeType: "application/json", buffer: bytes };
    await sheet.locator("input[type=file]").setInputFiles(drawing);
    await expect(sheet.getByText("Maak een kaart van 1 tekst")).toBeVisible();
    await expect(sheet.getByText(/^Dit blijft achter: \d kaders\.$/)).toBeVisible();
    await facilitator.close(sheet);
  });

  await test.step("when the evening closes, a phone keeps what hangs there, with or without scripts", async () => {
    const [phone, plain] = [await openPhone(), await openPhone({ javaScriptEnabled: false })];
    for (const one of [phone, plain]) await one.joinIn();
    await expect(phone.button("Bewaar als bestand")).toHaveCount(0);
    const remote = await SimulatedPhone.remote(house.origin, board);
    for (const stepId of ["lines", "miss"]) await remote.ask({ type: "set-step", stepId });
    remote.disconnect();
    // A new question turns the page to itself.
    await expect(phone.question).toHaveText("Wie of wat staat er nog niet bij?");
    await plain.button("Kijk opnieuw").tap();
    for (const one of [phone, plain]) {
      const { name, bytes } = await saved(one.button("Bewaar als bestand"));
      expect(name).toBe("De Waterkant - verslag.html");
      expect(bytes.toString()).toContain("Het koor");
      await expect(one.button("Bewaar als bestand")).toBeVisible();
    }
  });
});
