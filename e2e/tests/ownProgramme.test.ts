import { readFile } from "node:fs/promises";
import { expect, LIST_ONLY, test } from "../fixtures/house.ts";
import { BuurtPage } from "../page-models/BuurtPage.ts";
import { FacilitatorPage } from "../page-models/FacilitatorPage.ts";
import { createBoard } from "../rig/api.ts";

test("a programme goes into a file and comes back on another board; what was there comes back with undo", async ({
  openFacilitator,
  house,
  board,
}) => {
  const facilitator = await openFacilitator({ size: LIST_ONLY });
  const { page } = facilitator;
  const programme = await facilitator.openProgramme();
  const first = (await programme.names.allTextContents()).length;
  expect(first).toBeGreaterThan(0);

  // Over plain http, as in the room: no clipboard, no secure context.
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  const form = await programme.add();
  await form.getByLabel(facilitator.words.nameOfStep).fill("Zingen");
  await form.getByLabel(facilitator.words.question).fill("Welk lied kennen we allemaal?");
  await programme.put(form);
  await expect(programme.names).toHaveCount(first + 1);
  const mine = await programme.names.allTextContents();

  const keep = await programme.keep();
  await keep.getByLabel("Hoe heet dit draaiboek?").fill(" ");
  await keep.getByRole("button", { name: "Bewaar als bestand" }).click();
  await expect(keep.getByRole("status")).toHaveText("Geef het draaiboek eerst een naam.");
  await keep.getByLabel("Hoe heet dit draaiboek?").fill("Zingen in De Waterkant");
  const downloading = page.waitForEvent("download");
  await keep.getByRole("button", { name: "Bewaar als bestand" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("Zingen in De Waterkant.draaiboek.json");
  const file = await readFile(await download.path());
  expect(file.toString()).not.toContain(board.facilitatorToken);
  await page.keyboard.press("Escape");

  await test.step("a ready one takes its place, after a look at it", async () => {
    const other = await programme.other();
    await other.getByRole("button", { name: "Bekijk: 1 uur" }).click();
    await expect(other.getByText(`de ${first + 1} stappen van nu`)).toBeVisible();
    await expect(programme.names).toHaveText(mine); // nothing happens before it is asked
    await programme.use(other);
    await expect(other).toBeHidden();
    await expect(programme.names.filter({ hasText: "Zingen" })).toHaveCount(0);
    await facilitator.undo();
    await expect(programme.names).toHaveText(mine);
  });

  await test.step("what is no programme is said in words, and changes nothing", async () => {
    const other = await programme.other();
    const choose = (name: string, buffer: Buffer) =>
      other.getByLabel("Kies een bestand").setInputFiles({ name, mimeType: "application/json", buffer });
    const says = (sentence: RegExp) => expect(other.getByRole("alert")).toHaveText(sentence);
    await choose("brief.json", Buffer.from("Lieve buren,"));
    await says(/geen draaiboek/);
    await choose("film.json", Buffer.alloc(400_000));
    await says(/te groot/);
    await choose("nieuw.json", Buffer.from(file.toString().replace('"version": 1', '"version": 9')));
    await says(/nieuwere Buurtbord/);
    await choose("anders.json", Buffer.from(file.toString().replace("wish-tree", "idea-board")));
    await says(/ander soort bord: Ideeënbord|Stap \d+ .* vak/);
    await choose("goed.json", file);
    await expect(other.getByText("Welk lied kennen we allemaal?")).toBeVisible();
    await other.getByRole("button", { name: "Terug" }).click();
    await page.keyboard.press("Escape");
    await expect(programme.names).toHaveText(mine);
  });

  await test.step("on another board the file is used", async () => {
    const elsewhere = await openFacilitator({ board: await createBoard(house.origin), size: LIST_ONLY });
    const there = await elsewhere.openProgramme();
    const other = await there.other();
    await other.getByLabel("Kies een bestand").setInputFiles({
      name: "goed.json",
      mimeType: "application/json",
      buffer: file,
    });
    await there.use(other);
    await expect(there.names).toHaveText(mine);
  });
});

test("a programme stands with the buurt for its next board, and is replaced only when that is asked", async ({
  laptop,
  house,
}) => {
  const page = await laptop.newPage();
  await page.goto(house.address());
  await page.getByLabel("Hoe heet jullie buurt?").fill("De Waterkant");
  await page.getByRole("button", { name: "Maak een plank" }).click();
  const buurt = new BuurtPage(page);
  await buurt.makeBoard("Wensen", "Wensboom");
  const facilitator = new FacilitatorPage(page);
  const programme = await facilitator.openProgramme();
  const mine = await programme.names.allTextContents();

  const keep = await programme.keep();
  await keep.getByLabel("Hoe heet dit draaiboek?").fill("Onze avond");
  await keep.getByRole("button", { name: "Bewaar bij De Waterkant" }).click();
  await expect(keep.getByRole("status")).toContainText("Bewaard bij De Waterkant.");
  await keep.getByRole("button", { name: "Bewaar bij De Waterkant" }).click();
  await expect(keep.getByRole("alert")).toContainText("Bij De Waterkant staat al een draaiboek dat zo heet.");
  await keep.getByRole("button", { name: "Vervang het oude" }).click();
  await expect(keep.getByRole("status")).toContainText("Bewaard bij De Waterkant.");

  await page.goto(`${house.address()}/`);
  await page.getByRole("link", { name: "Open: De Waterkant" }).click();
  await expect(page.getByText("Onze avond")).toHaveCount(1);
  await buurt.makeBoard("Meer wensen", "Wensboom");
  const next = await new FacilitatorPage(page).openProgramme();
  const ready = await next.other();
  await ready.getByRole("button", { name: "Bekijk: Half uur" }).click();
  await next.use(ready);
  await expect(next.names).not.toHaveText(mine);
  const own = await next.other();
  await own.getByRole("button", { name: "Bekijk: Onze avond" }).click();
  await next.use(own);
  await expect(next.names).toHaveText(mine);
});
