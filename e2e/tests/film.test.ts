import { readFile } from "node:fs/promises";
import { expect, test } from "../fixtures/house.ts";
import { LONG } from "../fixtures/longTests.ts";

/** RFC 8794, 11.2.1: how a Matroska or WebM file begins. */
const EBML = Buffer.from([0x1a, 0x45, 0xdf, 0xa3]);

test(
  "the time-lapse is kept as a film, from its first card to its last",
  LONG,
  async ({ openFacilitator }) => {
    test.slow(); // it is recorded while it plays: half a minute
    const facilitator = await openFacilitator();
    for (const wish of ["Een moestuin", "Leren fietsen", "Een bankje in de zon"])
      await facilitator.writeFor(wish, null, "Hang op");
    const { page } = facilitator;
    await facilitator.button("Momentopname").click();
    await page.getByRole("button", { name: "Speel de film" }).click();
    const save = page.getByRole("button", { name: "Bewaar als filmpje" });
    const cloth = page.getByRole("img", { name: "Zo groeide het bord" });
    const place = page.getByRole("slider", { name: "Waar in de film" });
    const at = async () => Number(await place.inputValue());
    await expect.poll(at).toBeGreaterThan(60);
    await page.getByLabel("Hoe lang").selectOption("60");
    expect(await at()).toBeGreaterThan(60); // at another pace it goes on
    await page.getByLabel("Hoe lang").selectOption("30");
    const size = await cloth.boundingBox();
    await save.click();
    await page.getByRole("button", { name: "Pauze" }).click();
    await expect(
      page.getByText("Je stopte de film, dus er is niets bewaard.", { exact: false }),
    ).toBeVisible();
    const downloading = page.waitForEvent("download", { timeout: 60_000 });
    await save.click();
    await expect(page.getByText("Het filmpje wordt gemaakt.", { exact: false })).toBeVisible();
    expect(await cloth.boundingBox()).toEqual(size); // a film is of one size
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^De Waterkant \d{4}-\d\d-\d\d\.webm$/);
    await expect(page.getByText("Het filmpje is bewaard.")).toBeVisible();
    expect(await cloth.boundingBox()).toEqual(size);
    const film = await readFile(await download.path());
    expect(film.subarray(0, 4)).toEqual(EBML);
    expect(film.includes("V_VP")).toBe(true);
    expect(film.length).toBeGreaterThan(20_000);
  },
);
