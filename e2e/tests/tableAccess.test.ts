import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import { walkIn } from "../fixtures/longTests.ts";
import { walkTable } from "../fixtures/walkTable.ts";
import { SPOKEN_LANGUAGES } from "../page-models/languages.ts";
import { SMALLEST_AT_DESK, smallTargets } from "../rig/smallTargets.ts";
import { unseenFocus } from "../rig/unseenFocus.ts";

/** In these Tab would end what somebody is doing. */
const IN_HAND = ["writing on a card", "a text on the canvas"];

for (const language of SPOKEN_LANGUAGES) {
  test.describe(language, walkIn(language), () => {
    test.use({ language });

    test(`start, wall and facilitator in ${language}: fit for everybody`, async ({
      house,
      board,
      laptop,
      openFacilitator,
      openLaptop,
      openScreen,
    }) => {
      test.slow(); // some thirty states
      await walkTable(
        { house, board, language, laptop, openFacilitator, openLaptop, openScreen },
        async (page, state) => {
          await expectAccessible(page, state);
          expect.soft(await smallTargets(page, SMALLEST_AT_DESK), `${state}: too small`).toEqual([]);
          if (IN_HAND.includes(state)) return;
          const { visited, unseen } = await unseenFocus(page);
          expect.soft(unseen, `${state}: the focus is not seen`).toEqual([]);
          expect.soft(visited, `${state}: nothing to go to`).toBeGreaterThan(0);
        },
      );
    });
  });
}

test("a button that looks the same with the focus and without is found", async ({ laptop }) => {
  const page = await laptop.newPage();
  await page.setContent(
    "<button>Zo hoort het</button><button style='outline: none'>Zo niet</button><label><input type=radio> Dit ook</label>",
  );
  const { visited, unseen } = await unseenFocus(page);
  expect(visited).toBe(3);
  expect(unseen).toEqual([expect.stringContaining("Zo niet")]);
});
