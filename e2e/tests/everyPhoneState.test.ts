import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import { LONG } from "../fixtures/longTests.ts";
import { EVERY_STATE } from "../fixtures/phoneStates/everyState.ts";
import { fitProblems } from "../rig/fitProblems.ts";
import { crowdedTargets, smallTargets } from "../rig/smallTargets.ts";

/** The usual one; the one with pictograms; and the one that goes from right to left. */
const LANGUAGES = ["nl", "nl-makkelijk", "ar"] as const;

for (const phoneLanguage of LANGUAGES) {
  test.describe(phoneLanguage, LONG, () => {
    test.use({ phoneLanguage });

    for (const [name, story] of Object.entries(EVERY_STATE)) {
      test(`every state of the phone page in ${phoneLanguage} is fit for everybody: ${name}`, async ({
        house,
        language,
        openPhone,
      }) => {
        test.slow(); // each state on phones of three sizes, with letters of two
        await story({ house, language, phoneLanguage, openPhone }, async (page, state) => {
          expect.soft(await smallTargets(page), state).toEqual([]);
          expect.soft(await crowdedTargets(page), state).toEqual([]);
          expect.soft(await fitProblems(page), state).toEqual([]);
          // At its end nothing stands under the main button, which the page scrolls below.
          await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
          await expectAccessible(page, state);
        });
      });
    }
  });
}
