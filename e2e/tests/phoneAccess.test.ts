import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import { walkPhone } from "../fixtures/walkPhone.ts";
import { SPOKEN_LANGUAGES } from "../page-models/languages.ts";
import { smallTargets } from "../rig/smallTargets.ts";

for (const language of SPOKEN_LANGUAGES) {
  test.describe(language, () => {
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
