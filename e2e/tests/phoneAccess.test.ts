import { barriers, expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import { walkIn } from "../fixtures/longTests.ts";
import { walkPhone } from "../fixtures/walkPhone.ts";
import { SPOKEN_LANGUAGES } from "../page-models/languages.ts";
import { smallTargets } from "../rig/smallTargets.ts";

test("what this looks for is found", async ({ openPhone }) => {
  const { page } = await openPhone();
  expect(await barriers(page)).toEqual([]);
  await page.evaluate(() => {
    document.body.innerHTML = '<main><img src="data:,"><button></button><p>Welkom</p></main>';
    document.body.style.color = "#bbb";
  });
  const rules = (await barriers(page)).map((each) => each.split(":")[0]);
  expect(new Set(rules)).toEqual(new Set(["button-name", "color-contrast", "image-alt"]));
});

for (const language of SPOKEN_LANGUAGES) {
  test.describe(language, walkIn(language), () => {
    test.use({ language });

    test(`the phone page in ${language}: fit for everybody, and for fingers`, async ({
      house,
      openPhone,
    }) => {
      test.slow(); // some twenty states
      await walkPhone({ house, language, openPhone }, async (page, state) => {
        expect.soft(await smallTargets(page), state).toEqual([]);
        await expectAccessible(page, state);
      });
    });
  });
}
