import { barriers, expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import { LONG } from "../fixtures/longTests.ts";
import { walkPhone } from "../fixtures/walkPhone.ts";
import { PHONE_LANGUAGES, type PhoneLanguage } from "../page-models/languages.ts";
import { fitProblems } from "../rig/fitProblems.ts";
import { crowdedTargets, smallTargets } from "../rig/smallTargets.ts";
import { unseenFocus } from "../rig/unseenFocus.ts";

/** From left to right, and from right to left. */
const EVERY_DAY: ReadonlySet<PhoneLanguage> = new Set(["nl", "ar"]);

test("what this looks for is found", async ({ openPhone }) => {
  const { page } = await openPhone();
  expect(await barriers(page)).toEqual([]);
  await page.evaluate(() => {
    document.body.innerHTML = '<main><img src="data:,"><button></button><p>Welkom</p></main>';
    document.body.style.color = "#bbb";
  });
  const rules = (await barriers(page)).map((each) => each.split(":")[0]);
  expect(new Set(rules)).toEqual(new Set(["button-name", "color-contrast", "image-alt"]));
  await page.evaluate(() => {
    document.body.innerHTML =
      "<button>Ja</button><button>Nee</button><p>Een regel die nergens wordt afgebroken</p>";
    (document.body.lastElementChild as HTMLElement).attributeStyleMap.set("white-space", "nowrap");
  });
  expect(await smallTargets(page)).toEqual([expect.stringMatching(/^Ja: /), expect.stringMatching(/^Nee: /)]);
  expect(await crowdedTargets(page)).toEqual([expect.stringMatching(/^Ja and Nee: /)]);
  expect((await fitProblems(page))[0]).toMatch(/^320 wide, letters of 16: the page is \d+ wide/);
});

for (const phoneLanguage of PHONE_LANGUAGES) {
  test.describe(phoneLanguage, EVERY_DAY.has(phoneLanguage) ? {} : LONG, () => {
    test.use({ phoneLanguage });

    test(`the phone page in ${phoneLanguage}: fit for everybody, for fingers, and for every phone`, async ({
      house,
      language,
      openPhone,
    }) => {
      test.slow(); // some twenty states
      await walkPhone({ house, language, phoneLanguage, openPhone }, async (page, state) => {
        expect.soft(await smallTargets(page), state).toEqual([]);
        expect.soft(await crowdedTargets(page), state).toEqual([]);
        expect.soft(await fitProblems(page), state).toEqual([]);
        await expectAccessible(page, state);
        expect.soft((await unseenFocus(page)).unseen, state).toEqual([]);
      });
    });
  });
}
