import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { test } from "../fixtures/house.ts";
import { walkIn } from "../fixtures/longTests.ts";
import { walkTable } from "../fixtures/walkTable.ts";
import { SPOKEN_LANGUAGES } from "../page-models/languages.ts";

for (const language of SPOKEN_LANGUAGES) {
  test.describe(language, walkIn(language), () => {
    test.use({ language });

    test(`start, wall and facilitator in ${language}: fit for everybody`, async ({
      house,
      board,
      laptop,
      openFacilitator,
      openScreen,
    }) => {
      test.slow(); // some fifteen states
      await walkTable({ house, board, language, laptop, openFacilitator, openScreen }, expectAccessible);
    });
  });
}
