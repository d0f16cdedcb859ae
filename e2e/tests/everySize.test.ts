import { test } from "../fixtures/house.ts";
import { LONG } from "../fixtures/longTests.ts";
import { walkEvening } from "../fixtures/walkEvening.ts";
import type { WalkLanguage } from "../fixtures/walkWords.ts";

const WIDTHS = [320, 360, 412];
const LETTERS = [16, 32];
const LANGUAGES: readonly WalkLanguage[] = ["nl", "ar"];
/** The hardest phone; the others are for `pnpm test:all`. */
const EVERY_DAY = ["320 wide, letters of 32, ar"];

for (const phoneLanguage of LANGUAGES) {
  for (const letters of LETTERS) {
    for (const width of WIDTHS) {
      const phone = `${width} wide, letters of ${letters}, ${phoneLanguage}`;
      test.describe(phone, EVERY_DAY.includes(phone) ? {} : LONG, () => {
        test.use({ phoneLanguage });

        test("a whole evening on one phone, with everything that goes wrong: nothing lost, nothing twice, every word true", async ({
          language,
          openHouse,
          openPhone,
        }) => {
          test.slow(); // the longest story there is
          const walked = await walkEvening({
            language,
            phoneLanguage,
            width,
            letters,
            openHouse,
            openPhone,
          });
          for (const [type, n] of Object.entries(walked))
            test.info().annotations.push({ type, description: String(n) });
        });
      });
    }
  }
}
