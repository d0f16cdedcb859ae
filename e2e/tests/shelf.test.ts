import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, inside, test } from "../fixtures/house.ts";
import { walkIn } from "../fixtures/longTests.ts";
import { walkShelf } from "../fixtures/walkShelf.ts";
import { BuurtPage } from "../page-models/BuurtPage.ts";
import { FacilitatorPage } from "../page-models/FacilitatorPage.ts";
import { SPOKEN_LANGUAGES } from "../page-models/languages.ts";
import { createBuurt, createOnShelf } from "../rig/api.ts";
import { smallTargets } from "../rig/smallTargets.ts";
import { unseenFocus } from "../rig/unseenFocus.ts";

const DAY = 24 * 60 * 60 * 1000;
/** Sixty characters, as long as a name of a buurt may be. */
const LONG = "De Waterkant, het Hofje en de straten achter de oude school";
/** What is left of A4 within its margins, in CSS pixels. */
const A4 = { width: 658, height: 986 };

test("the next meeting goes on with the board that was used last", async ({ house, laptop }) => {
  const shelf = await createBuurt(house.origin);
  await createOnShelf(house.origin, shelf, "Wensen voor het plein");
  await createOnShelf(house.origin, shelf, "Wat er is");
  const page = await laptop.newPage();
  const buurt = new BuurtPage(page);
  await page.goto(inside(shelf.url, house.address()));
  await expect(buurt.card("Wat er is")).toContainText("Laatst gebruikt: vandaag");
  await expect(buurt.goOn("Wat er is")).toHaveCount(0); // it is still the same evening

  await page.clock.setFixedTime(Date.now() + DAY);
  await page.reload();
  await expect(buurt.card("Wat er is")).toContainText("Laatst gebruikt: gisteren");
  await expect(buurt.card("Wat er is")).toContainText(/Dit bord blijft bewaard tot \d+ \S+ 20\d\d/);
  await buurt.goOn("Wat er is").click();
  await expect(new FacilitatorPage(page).title).toHaveText("Wensboom Wat er is");
});

test("somebody who helps comes in with a link that is shown once, and out when it is taken back", async ({
  house,
  laptop,
  browser,
}) => {
  const shelf = await createBuurt(house.origin);
  await createOnShelf(house.origin, shelf, "Wensen");
  const page = await laptop.newPage();
  const buurt = new BuurtPage(page);
  await page.goto(inside(shelf.url, house.address()));
  const sheet = await buurt.helper("Wensen");
  await expect(sheet).toContainText("De andere borden van de buurt gaan er niet mee open.");
  const link = await buurt.makeLink(sheet);
  await page.keyboard.press("Escape");
  await buurt.helper("Wensen");
  await expect(page.getByText(link)).toHaveCount(0);

  const elsewhere = await browser.newContext({ locale: "nl-NL" });
  const helper = new FacilitatorPage(await elsewhere.newPage());
  await helper.page.goto(inside(link, house.address()));
  await expect(helper.title).toHaveText("Wensboom Wensen");

  await page.keyboard.press("Escape");
  await buurt.open("Wensen");
  const desk = new FacilitatorPage(page);
  await desk.button(desk.words.access).click();
  const access = page.getByRole("dialog");
  const theirs = access.getByRole("listitem").filter({ hasText: "Medebegeleider" });
  await theirs.getByRole("button", { name: "Trek in" }).click();
  await theirs.getByRole("button", { name: "Ja, trek in" }).click();
  await expect(helper.page.getByRole("heading", { name: "Deze link werkt niet meer" })).toBeVisible();
  await elsewhere.close();
});

for (const language of SPOKEN_LANGUAGES) {
  test.describe(language, walkIn(language), () => {
    test.use({ language });

    test(`the shelf in ${language}: fit for everybody, for fingers, and for one sheet of paper`, async ({
      house,
      laptop,
    }) => {
      test.slow(); // five states at two sizes
      const empty = await createBuurt(house.origin, LONG);
      const shelf = await createBuurt(house.origin, LONG);
      for (let n = 1; n <= 10; n++) {
        await createOnShelf(house.origin, shelf, `${n} ${LONG}`, language);
      }
      const page = await laptop.newPage();
      await page.goto(inside(empty.url, house.address()));
      await expect(new BuurtPage(page).name).toHaveText(LONG);
      await expectAccessible(page, "an empty shelf");
      for (const [width, height] of [
        [1024, 768],
        [360, 640],
      ] as const) {
        await page.setViewportSize({ width, height });
        const at = { url: inside(shelf.url, house.address()), board: `3 ${LONG}` };
        await walkShelf(page, at, language, async (_, state) => {
          await expectAccessible(page, `${state} at ${width}`);
          expect.soft((await unseenFocus(page)).unseen, state).toEqual([]);
          if (width === 360) expect.soft(await smallTargets(page), state).toEqual([]);
          const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect.soft(tooWide, `${state} at ${width}`).toBeLessThanOrEqual(0);
        });
      }

      await page.reload();
      await expect(new BuurtPage(page, language).boards).toHaveCount(10);
      await page.setViewportSize(A4);
      await page.emulateMedia({ media: "print" });
      const paper = page.locator(".papieren");
      await expect(paper).toContainText(shelf.token);
      await expect(paper).toContainText(String(new Date().getFullYear()));
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(A4.height);
    });
  });
}
